import { isNativeError } from 'node:util/types';
import { Problem } from '@kenshu/domain/kit/problem';

/** What PostgreSQL, Node and the libraries name their errors by: names of the schema and of the program, never values. */
const names = ['code', 'table', 'column', 'constraint', 'routine'] as const;
const NAME = /^[\w.-]{1,63}$/;
const PLACE = /^ +at (.*[( ])?((file:\/\/|node:|\/|[A-Z]:\\)\S+:\d+:\d+|<anonymous>|native|index \d+)\)?$/;
const CAUSES = 5;

export interface DescribedError {
  type: string;
  stack?: string;
  cause?: DescribedError;
  [name: string]: unknown;
}

/** An error as it may stand in a log: its class, code and places. Its words may quote what somebody wrote. */
export function describeError(error: unknown, causes = CAUSES): DescribedError {
  if (!isNativeError(error)) return { type: typeof error };
  return {
    type: error.constructor.name,
    ...(error instanceof Problem && { problem: error.type }),
    ...namesIn(error),
    stack: placesOf(error),
    ...(error.cause !== undefined && causes > 0 && { cause: describeError(error.cause, causes - 1) }),
  };
}

const namesIn = (error: Error) =>
  Object.fromEntries(
    names
      .map((name) => [name, (error as unknown as Record<string, unknown>)[name]] as const)
      .filter(([, value]) => typeof value === 'string' && NAME.test(value)),
  );

/** The lines of the stack that are places. The message before them goes first: a line of it could look like one. */
export function placesOf({ stack = '', message }: Error): string {
  const begin = stack.indexOf(message);
  const places = begin < 0 ? stack : stack.slice(begin + message.length);
  return places
    .split('\n')
    .filter((line) => PLACE.test(line))
    .map((line) => line.trim())
    .join('\n');
}
