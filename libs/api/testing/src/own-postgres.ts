import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { addressesOn, type TestDatabase } from './test-database';

/** A migrated database on a server that a spec has for itself, so that it may kill it. */
export interface OwnPostgres extends TestDatabase {
  /** Ends the server as a crash would. */
  kill: () => Promise<void>;
  /** Starts it again, on the same port. */
  restart: () => Promise<void>;
}

const program = join(import.meta.dirname, '../../../../tools/own-postgres.ts');

/** Starts a durable server beside the tests' common one; `drop` ends and removes it. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const child = fork(program, { execArgv: [] });
  const { serverUrl, database } = await answer<{ serverUrl: string; database: string }>(child);
  const order = async (what: string) => {
    child.send(what);
    await answer(child);
  };
  return {
    ...addressesOn(serverUrl, database),
    kill: () => order('kill'),
    restart: () => order('restart'),
    drop: async () => {
      if (child.connected) child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

/** The child's next message; its end or a failure is ours. */
async function answer<Content>(child: ChildProcess): Promise<Content> {
  const given = await Promise.race([
    once(child, 'message').then(([message]) => message as Content & { failed?: string }),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The server of this spec ended with code ${String(code)}.`);
    }),
  ]);
  if (given.failed) throw new Error(given.failed);
  return given;
}
