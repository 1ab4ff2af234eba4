export { Allow, ACCESS, type Access } from './allow';
export { createApp, type HttpOptions } from './app';
export { Authenticator } from './authenticator';
export { Unrepeatable } from './command';
export { DataColumn, dataClassOf, type DataClass, oneOf } from './columns';
export { actorOf, CurrentActor, CurrentUser } from './current-actor';
export { CommandLog, Db, type KeptAnswer, nowOf, settleRetry } from './db';
export { Events, On } from './events';
export * from './fields';
export { LabelledMethods } from './labelled-methods';
export { Gives, GivesCreated, GivesFile, GivesNothing, GivesPage } from './gives';
export { HttpModule } from './http.module';
export { IdPipe } from './id.pipe';
export { checkVersion, demandVersion, IfMatch } from './if-match';
export { JsonText } from './json-text';
export { ListQuery } from './list-query';
export { lockRows, lockVisible } from './locks';
export { SnakeNaming } from './naming';
export { openApiOf } from './openapi';
export { securityHeaders } from './security-headers';
export { SecurityCounts } from './security-log';
export { BASE_URL } from './own-pages';
export { sendProblem } from './problem.filter';
export { type Answer, jsonOf, Reader, rowOf, rowsOf, touched } from './reader';
export { type Times, RequestTimes } from './request-times';
export { type Command } from './request-context';
export { RouteCheck, type RouteLabel } from './route-check';
export {
  all,
  empty,
  given,
  join,
  named,
  onceForGrants,
  pageStatement,
  type Prepared,
  raw,
  Sql,
  sql,
  unknownOf,
} from './statement';
