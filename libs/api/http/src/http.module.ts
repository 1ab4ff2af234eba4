import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { ReplayFilter } from './command';
import { Db } from './db';
import { Events } from './events';
import { ProblemFilter } from './problem.filter';
import { LabelledMethods } from './labelled-methods';
import { Reader } from './reader';
import { RequestTimes } from './request-times';
import { RouteCheck } from './route-check';
import { SecurityLog } from './security-log';
import { validation } from './validation';

/** What every context uses to speak HTTP and to reach the database. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    Db,
    Reader,
    Events,
    LabelledMethods,
    RequestTimes,
    RouteCheck,
    SecurityLog,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useFactory: validation },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_FILTER, useClass: ReplayFilter },
  ],
  exports: [Db, Reader, Events, LabelledMethods, RequestTimes, RouteCheck],
})
export class HttpModule {}
