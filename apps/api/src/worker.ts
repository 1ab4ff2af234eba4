import 'reflect-metadata';
import { EventEmitter } from 'node:events';
import { Db } from '@kenshu/http';
import { endWithLog, Jobs, makeLogger, Pulse, readConfig, releaseJobsOfTheDead } from '@kenshu/platform';
import { NestFactory } from '@nestjs/core';
import { Logger, parseCronItems, run, type WorkerEvents } from 'graphile-worker';
import { AppModule } from './app.module';
import { trimMemory } from './trim-memory';

const AT_ONCE = 4;

const config = readConfig(process.env);
const logger = makeLogger('worker', config);

const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger: false, abortOnError: false });
const declared = [...app.get(Jobs).declared.values()];
const pulse = new Pulse(config.databaseUrl);
await pulse.start();
await app.get(Db).transaction(releaseJobsOfTheDead);

const events: WorkerEvents = new EventEmitter();
events.on('worker:create', ({ worker }) => pulse.add(worker.workerId));
events.on('job:error', ({ job, error }) =>
  logger.error({ err: error, job: job.id, task: job.task_identifier }, 'job failed'),
);

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;
endWithLog(logger);
const runner = await run({
  connectionString: config.databaseUrl,
  concurrency: AT_ONCE,
  noHandleSignals: true,
  events,
  // a failed job is told above, with less than is said of it here
  logger: new Logger(() => (level, message, meta) => {
    if (!meta?.['failure']) logger[levels[level]]({ err: meta?.['error'] }, message);
  }),
  taskList: Object.fromEntries(declared.map(({ name, run }) => [name, (payload: unknown) => run(payload)])),
  parsedCronItems: parseCronItems(declared.flatMap(({ name, cron }) => (cron ? [{ task: name, match: cron }] : []))),
});
logger.info({ jobs: declared.length }, 'working');
trimMemory();

/** No further jobs; those that run are finished. */
async function stop() {
  await runner.stop();
  await pulse.end();
  await app.close();
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
