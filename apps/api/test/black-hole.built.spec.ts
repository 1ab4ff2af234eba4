import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { givenSignIn } from '@kenshu/identity/testing';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { type BuiltApi, connect, freePort, startBuiltApi } from './built-api';
import { layLine, type Line } from './line';

const ENDS_WITHIN = 3_000;
const MENDED_WITHIN = 1_000;

let database: TestDatabase;
let source: DataSource;
let line: Line;
let api: BuiltApi;
let cookie: string;
let management: string;

beforeAll(async () => {
  database = await cloneDatabase();
  source = await connect(database);
  cookie = (await givenSignIn(source.manager, 'coordinator')).token;
  line = await layLine(database);
  const port = String(await freePort());
  management = `http://127.0.0.1:${port}`;
  api = await startBuiltApi(line.database, { MANAGEMENT_PORT: port });
});
afterAll(async () => {
  line.mend();
  await api.stop();
  line.close();
  await source.destroy();
  await database.drop();
});

async function ask(method: 'GET' | 'POST', path: string) {
  const begun = performance.now();
  const answer = await fetch(`${api.url}/api${path}`, {
    method,
    headers: { cookie: `kenshu=${cookie}`, 'content-type': 'application/json' },
    ...(method === 'POST' && { body: JSON.stringify({ titles: { en: 'A theme' }, topicIds: [] }) }),
  });
  await answer.text();
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), took: performance.now() - begun };
}

/** More at once than the pool has connections, so that some wait for one. */
const askMany = () =>
  Promise.all([
    ...Array.from({ length: 15 }, () => ask('GET', '/courses')),
    ...Array.from({ length: 10 }, () => ask('POST', '/themes')),
    ask('GET', '/health/ready'),
  ]);

it('a database that swallows everything ends each request as 503 in time, and nothing is left of it when it is mended', async () => {
  expect((await askMany()).map(({ status }) => status)).not.toContain(503);

  // The control: a pool without time limits waits for as long as the line is dead.
  const pool = new Pool({ connectionString: line.database.databaseUrl });
  await pool.query('select 1');
  line.swallow();
  let answered = false;
  const waiting = pool.query('select 1').then(() => (answered = true));

  for (const { status, retryAfter, took } of [...(await askMany()), ...(await askMany())]) {
    expect([status, retryAfter]).toEqual([503, '1']);
    expect(took).toBeLessThan(ENDS_WITHIN);
  }
  expect(answered).toBe(false);
  expect(api.process.exitCode).toBeNull();

  line.mend();
  const mended = performance.now();
  for (;;) {
    const answers = await askMany();
    if (answers.every(({ status }) => status !== 503)) break;
    expect(performance.now() - mended).toBeLessThan(MENDED_WITHIN);
  }
  await waiting;
  await pool.end();
});

it('refusals are answered at once meanwhile, wait in no queue, and are counted once each when it is mended', async () => {
  const REFUSALS = 200;
  const counted = async () => {
    const [found] = await source.query<{ count: number }[]>(
      `select coalesce(sum(count), 0)::int as count from security_count where kind = 'sign-in/required'`,
    );
    return found!.count;
  };
  const waiting = async () => {
    const text = await (await fetch(`${management}/metrics`)).text();
    return /^kenshu_database_queue (\d+)$/m.exec(text)?.[1];
  };
  line.swallow();
  // in rounds, so that a statement with counts is given up and comes through late
  for (let sent = 0; sent < REFUSALS; sent += REFUSALS / 4) {
    const answers = await Promise.all(
      Array.from({ length: REFUSALS / 4 }, () => fetch(`${api.url}/api/me`).then(({ status }) => status)),
    );
    expect(new Set(answers)).toEqual(new Set([401]));
    await new Promise((go) => setTimeout(go, 1_000));
  }
  expect(await waiting()).toBe('0');
  line.mend();
  while ((await counted()) < REFUSALS) await new Promise((go) => setTimeout(go, 50));
  await api.stop();
  expect(await counted()).toBe(REFUSALS);
});
