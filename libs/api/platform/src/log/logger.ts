import { isNativeError } from 'node:util/types';
import { type DestinationStream, type LogFn, type Logger, pino } from 'pino';
import type { Config } from '../config/config';
import { describeError, placesOf } from './describe-error';

/** All that is ever said. A library's words may quote a row, an address, a query: of those only the place is kept. */
const words = new Set(['listening', 'working', 'unexpected error', 'job failed', 'refused', 'the process ends']);
/** All that is ever told with it. */
const facts = new Set(['err', 'said', 'traceId', 'method', 'route', 'actor', 'kind', 'job', 'task', 'port', 'jobs']);

/** The one log of a process, as JSON. What is on neither list is left out. */
export const makeLogger = (name: string, { logLevel }: Pick<Config, 'logLevel'>, to?: DestinationStream): Logger =>
  pino(
    {
      level: logLevel,
      base: { name, pid: process.pid },
      serializers: { err: (error: unknown) => describeError(error) },
      formatters: { log: (told) => Object.fromEntries(Object.entries(told).filter(([fact]) => facts.has(fact))) },
      hooks: { logMethod },
    },
    to,
  );

/** From here on an error that nobody caught is told to the log; Node would print it with all that it carries. */
export function endWithLog(logger: Logger): void {
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'the process ends');
    process.exit(1);
  });
}

function logMethod(this: Logger, [first, second]: Parameters<LogFn>, write: LogFn): void {
  const told = isNativeError(first) ? { err: first as unknown } : typeof first === 'object' ? first : {};
  const text: unknown = typeof first === 'string' ? first : second;
  if (typeof text === 'string' && words.has(text)) write.call(this, told, text);
  else write.call(this, { ...told, said: placesOf(new Error()) }, 'a library speaks');
}
