export { Session } from './session/session.entity';
export { timetableEntities, TimetableModule } from './timetable.module';
