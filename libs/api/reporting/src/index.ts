export { coverageStatement } from './coverage/coverage.queries';
export { ReportingModule } from './reporting.module';
