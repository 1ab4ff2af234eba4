import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { givenSignIn } from '@kenshu/identity/testing';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import type { DataSource } from 'typeorm';
import { connect, startBuiltApi } from './built-api';
import { type Proxy, startProxy } from './proxy';

const DESKS = 8;

let database: TestDatabase;
let source: DataSource;
let cookie: string;

beforeAll(async () => {
  database = await cloneDatabase();
  source = await connect(database);
  cookie = (await givenSignIn(source.manager, 'coordinator')).token;
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** The status of an answer; one that does not come has failed as well. */
async function ask(url: string, init: RequestInit): Promise<number> {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(10_000) });
    await answer.text();
    return answer.status;
  } catch {
    return 504;
  }
}

/** Desks that read and write through the proxy without a pause, until they are stopped. */
function work({ url }: Proxy) {
  let going = true;
  const made: string[] = [];
  const failed: number[] = [];
  const desk = async () => {
    while (going) {
      const title = randomUUID();
      const headers = {
        cookie: `kenshu=${cookie}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      };
      const body = JSON.stringify({ titles: { en: title }, topicIds: [] });
      const written = await ask(`${url}/api/themes`, { method: 'POST', headers, body });
      const read = await ask(`${url}/api/themes?pageSize=5`, { headers: { cookie: headers.cookie } });
      if (written === 201) made.push(title);
      failed.push(...[written, read].filter((status) => status >= 500));
    }
  };
  const desks = Array.from({ length: DESKS }, desk);
  return {
    failed: () => failed.length,
    stop: async () => {
      going = false;
      await Promise.all(desks);
      const kept = await source.query<{ title: string; times: number }[]>(
        `select titles ->> 'en' as title, count(*)::int as times from theme where titles ->> 'en' = any($1) group by 1`,
        [made],
      );
      const once = kept.filter(({ times }) => times === 1).length;
      return { made: made.length, failed: failed.length, keptOnce: once };
    },
  };
}

/** Two apis behind a proxy, and people at work. */
async function atWork(env: Record<string, string>, options?: { retries: boolean }) {
  const apis = await Promise.all([startBuiltApi(database, env), startBuiltApi(database, env)]);
  const proxy = await startProxy(
    apis.map(({ url }) => url),
    options,
  );
  const load = work(proxy);
  await sleep(300);
  return {
    apis,
    failed: load.failed,
    restart: async (i: number) => {
      await apis[i]!.stop();
      const again = await startBuiltApi(database, env);
      proxy.servers[i] = again.url;
      apis[i] = again;
      // the next one goes when this one is back at work
      while (!proxy.sees(again.url)) await sleep(50);
    },
    end: async () => {
      const found = await load.stop();
      proxy.close();
      await Promise.all(apis.map((api) => api.stop()));
      return found;
    },
  };
}

it('a rolling restart of two apis behind a proxy fails no request', async () => {
  const { restart, end } = await atWork({ KENSHU_DRAIN_MS: '1000' });
  await restart(0);
  await restart(1);
  const { made, failed, keptOnce } = await end();
  expect(made).toBeGreaterThan(50);
  expect({ failed, keptOnce }).toEqual({ failed: 0, keptOnce: made });
});

it('the control: without a pause before closing, the proxy still sends requests there, and they fail', async () => {
  const { restart, failed, end } = await atWork({ KENSHU_DRAIN_MS: '0' });
  // it takes a request between the closing and the proxy's next look, which may by chance follow at once
  for (let i = 0; i < 6 && failed() === 0; i++) await restart(i % 2);
  expect((await end()).failed).toBeGreaterThan(0);
});

it('killing one fails no request where the proxy tries again, and does nothing twice', async () => {
  const { apis, end } = await atWork({}, { retries: true });
  const victim = apis[0].process;
  victim.kill('SIGKILL');
  await once(victim, 'exit');
  await sleep(500);
  const { made, failed, keptOnce } = await end();
  expect({ failed, keptOnce }).toEqual({ failed: 0, keptOnce: made });
});
