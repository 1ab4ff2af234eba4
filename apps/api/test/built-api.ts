import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { databaseOptions } from '@kenshu/platform';
import type { TestDatabase } from '@kenshu/testing';
import { DataSource } from 'typeorm';
import { entities } from '../src/contexts';

const built = join(import.meta.dirname, '../../../dist/apps/api');

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
  /** Every line of its log so far. */
  log: () => LogLine[];
  stop: () => Promise<void>;
}

export interface LogLine {
  msg: string;
  [fact: string]: unknown;
}

/** What every program has of ours: nothing of the settings. */
const kept = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] };

/** One of the built programs; what it says on either channel is kept. */
export function run(program: 'main' | 'worker', env: Record<string, string>) {
  const child = spawn(process.execPath, ['--enable-source-maps', join(built, `${program}.js`)], {
    env: { ...kept, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const channel of [child.stdout, child.stderr])
    channel.setEncoding('utf8').on('data', (text: string) => (said += text));
  return {
    child,
    said: () => said,
    log: () =>
      said
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as LogLine),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}

/** The api as it is shipped, in a process of its own. */
export async function startBuiltApi(
  { databaseUrl }: TestDatabase,
  env: Record<string, string> = {},
): Promise<BuiltApi> {
  const port = await freePort();
  const { child, said, log, stop } = run('main', {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    KENSHU_LOG_LEVEL: 'warn',
    ...env,
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(`${url}/api/health/ready`, child, said);
  return { url, process: child, log, stop };
}

/** The application's own connection to a database, for what a test prepares and looks up. */
export const connect = ({ databaseUrl }: TestDatabase): Promise<DataSource> =>
  new DataSource(databaseOptions(databaseUrl, entities, 2)).initialize();

async function untilReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the api ended with code ${child.exitCode}: ${said()}`);
    const answer = await fetch(url).catch(() => null); // refused until it listens
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the api was not ready within 30 s');
}
