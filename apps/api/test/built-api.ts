import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { databaseOptions } from '@kenshu/platform';
import type { TestDatabase } from '@kenshu/testing';
import { DataSource } from 'typeorm';
import { entities } from '../src/contexts';

const main = join(import.meta.dirname, '../../../dist/apps/api/main.js');

/**
 * A port that nobody listens on, from below those that the system gives to connections: one of them would take it
 * between our looking and the api's listening.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 32_768);
    const server = createServer().listen(port, '127.0.0.1');
    const free = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    server.close();
    if (free) return port;
  }
}

export interface BuiltApi {
  url: string;
  process: ChildProcess;
  stop: () => Promise<void>;
}

/** The api as it is shipped, in a process of its own. */
export async function startBuiltApi(
  { databaseUrl }: TestDatabase,
  env: Record<string, string> = {},
): Promise<BuiltApi> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--enable-source-maps', main], {
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, PORT: String(port), KENSHU_LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(`${url}/api/health/ready`, child);
  return {
    url,
    process: child,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** The application's own connection to a database, for what a test prepares and looks up. */
export const connect = ({ databaseUrl }: TestDatabase): Promise<DataSource> =>
  new DataSource(databaseOptions(databaseUrl, entities, 2)).initialize();

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the api ended with code ${child.exitCode}`);
    const answer = await fetch(url).catch(() => null); // refused until it listens
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the api was not ready within 30 s');
}
