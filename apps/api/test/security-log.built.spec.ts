import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenSignIn, type GivenSignIn } from '@kenshu/identity/testing';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import type { DataSource } from 'typeorm';
import { type BuiltApi, connect, startBuiltApi } from './built-api';

const HERE = 'network:127.0.0.0/24';

let database: TestDatabase;
let source: DataSource;
let apis: BuiltApi[];
let coordinator: GivenSignIn;
let somebody: string;

beforeAll(async () => {
  database = await cloneDatabase();
  source = await connect(database);
  coordinator = await givenSignIn(source.manager, 'coordinator');
  somebody = `user:${coordinator.userId}`;
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});
beforeEach(async () => {
  await source.query('delete from security_count');
  // the lines are written whatever the level is
  apis = await Promise.all([0, 1].map(() => startBuiltApi(database, { KENSHU_LOG_LEVEL: 'error' })));
});
afterEach(() => Promise.all(apis.map((api) => api.stop())));

interface Asking {
  api?: BuiltApi;
  as?: string;
  body?: string;
  headers?: Record<string, string>;
}

async function ask(method: string, path: string, { api = apis[0]!, as, body, headers }: Asking = {}) {
  const answer = await fetch(`${api.url}${path}`, {
    method,
    headers: {
      ...(as && { cookie: `kenshu=${as}` }),
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    body,
  });
  const { type, instance } = (await answer.json()) as { type: string; instance: string };
  return { status: answer.status, kind: type.replace('/problems/', ''), traceId: instance };
}

const counted = () =>
  source.query<{ kind: string; actor: string; count: number }[]>(
    `select kind, actor, sum(count)::int as count from security_count group by 1, 2 order by 1, 2`,
  );
const lines = () => apis.flatMap((api) => api.log());
/** Each process writes its last counts before it ends. */
const stopped = () => Promise.all(apis.map((api) => api.stop()));
const trail = () => source.query<{ count: string }[]>('select count(*) from audit_event');
const times = (n: number) => Array.from({ length: n }, (_, i) => i);

describe('the security log', () => {
  it('has one line and one count for each refusal, over two apis, and the audit trail has none', async () => {
    const before = await trail();
    const signIn = { body: JSON.stringify({ email: `${randomUUID()}@test.example`, password: 'not this' }) };
    const { token: as } = coordinator;
    const asked: Awaited<ReturnType<typeof ask>>[] = [];
    for (const api of apis) {
      asked.push(await ask('GET', '/api/me?q=secret', { api }));
      asked.push(await ask('GET', `/api/nominations/${randomUUID()}`, { api, as }));
      asked.push(await ask('GET', '/api/audit-events', { api, as }));
      asked.push(await ask('DELETE', '/api/sign-in', { api, as, headers: { 'sec-fetch-site': 'cross-site' } }));
      for (const _ of times(3)) asked.push(await ask('POST', '/api/sign-in', { api, ...signIn }));
    }
    await stopped();
    const line = (kind: string, actor: string, method: string, route: string) => ({ kind, actor, method, route });
    const refused = line('sign-in/refused', HERE, 'POST', '/api/sign-in');
    const each = [
      line('sign-in/required', HERE, 'GET', '/api/me'),
      line('not-found', somebody, 'GET', '/api/nominations/:id'),
      line('not-allowed', somebody, 'GET', '/api/audit-events'),
      line('cross-site', HERE, 'DELETE', '/api/sign-in'),
      refused,
      refused,
    ];
    const expected = [...each, refused, ...each, { ...refused, kind: 'sign-in/too-many' }];
    expect(asked.map(({ kind }) => kind)).toEqual(expected.map(({ kind }) => kind));
    expect(lines()).toEqual(
      expected.map((facts, i) => ({
        level: 30,
        time: expect.any(Number),
        name: 'api',
        pid: apis[i < 7 ? 0 : 1]!.process.pid,
        log: 'security',
        msg: 'refused',
        traceId: asked[i]!.traceId,
        ...facts,
      })),
    );
    expect(await counted()).toEqual([
      { kind: 'cross-site', actor: HERE, count: 2 },
      { kind: 'not-allowed', actor: somebody, count: 2 },
      { kind: 'not-found', actor: somebody, count: 2 },
      { kind: 'sign-in/refused', actor: HERE, count: 5 },
      { kind: 'sign-in/required', actor: HERE, count: 2 },
      { kind: 'sign-in/too-many', actor: HERE, count: 1 },
    ]);
    expect(await trail()).toEqual(before);
  });

  it('has nothing of what is nobody’s attempt', async () => {
    const { token: as } = coordinator;
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const statuses = [
      await ask('POST', '/api/themes', { as, body: '{"noSuchProperty":1}' }),
      await ask('POST', '/api/themes', { as, body: '{' }),
      await ask('GET', '/api/courses?page=x', { as }),
      await ask('GET', '/api/%zz'),
      await ask('POST', '/api/sign-in', { body: 'email=a', headers: form }),
      await ask('GET', '/api/nothing', { as }),
      await ask('GET', `/api/nothing/${randomUUID()}`),
      await ask('POST', `/api/nothing/${randomUUID()}`, { as, body: '{}' }),
      await ask('DELETE', '/nowhere'),
    ].map(({ status }) => status);
    expect(statuses).toEqual([400, 400, 400, 400, 415, 404, 404, 404, 404]);
    await stopped();
    expect([lines(), await counted()]).toEqual([[], []]);
  });

  it('counts on while the process runs, without waiting for its end', async () => {
    for (const soFar of [3, 6]) {
      await Promise.all(times(3).map((i) => ask('GET', '/api/me', { api: apis[i % 2] })));
      let found = await counted();
      while (found[0]?.count !== soFar) {
        await new Promise((go) => setTimeout(go, 50));
        found = await counted();
      }
      expect(found).toEqual([{ kind: 'sign-in/required', actor: HERE, count: soFar }]);
    }
  });
});
