import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Role, roleNames, scopeOf } from '@kenshu/domain/kit/permissions';
import { givenSignIn } from '@kenshu/identity/testing';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import type { DataSource } from 'typeorm';
import { type BuiltApi, connect, startBuiltApi } from './built-api';
import { isSafe, mayCall, type Route, routesOf } from './contract-routes';
import { differing, everythingIn } from './whole-database';

let database: TestDatabase;
let source: DataSource;
let api: BuiltApi;
let folder: string;
let routes: Route[];
const cookies = new Map<Role | 'none', string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenshu-access-'));
  database = await cloneDatabase();
  source = await connect(database);
  api = await startBuiltApi(database, { KENSHU_FILES: folder });
  routes = await routesOf(api);
  await source.query(
    `insert into country (code, alpha3, numeric, names) values ('KE', 'KEN', '404', '{"en":"Kenya"}')`,
  );
  const columns = {
    institute: {},
    country: { countryCode: 'KE' },
    course: { courseId: randomUUID() },
    programme: {},
    organization: {},
    self: {},
  };
  for (const role of roleNames)
    cookies.set(role, (await givenSignIn(source.manager, role, columns[scopeOf(role)])).token);
  cookies.set('none', (await givenSignIn(source.manager)).token);
});

afterAll(async () => {
  await api.stop();
  await source.destroy();
  await database.drop();
  await rm(folder, { recursive: true });
});

/** Records are addressed by id, of which none exists; countries by their code. */
const addressed = (path: string) => path.replace(/\{\w+\}/g, path.includes('/countries/') ? 'KE' : randomUUID());

/** Asks for a record that does not exist, with an empty body: what comes back is the guard's word or a later one's. */
async function statusOf(route: Route, cookie?: string): Promise<number> {
  const answer = await fetch(`${api.url}${addressed(route.path)}`, {
    method: route.method,
    headers: {
      ...(cookie && { cookie: `kenshu=${cookie}` }),
      ...(!isSafe(route) && { 'idempotency-key': randomUUID() }),
      ...(route.body && { 'content-type': 'application/json' }),
    },
    ...(route.body && { body: '{}' }),
  });
  await answer.body?.cancel();
  return answer.status;
}

describe('every route of the built api', () => {
  let before: Awaited<ReturnType<typeof everythingIn>>;
  beforeEach(async () => {
    before = await everythingIn(source.manager, folder);
  });
  // all that is asked here is read or refused
  afterEach(async () => {
    expect(differing(before, await everythingIn(source.manager, folder))).toEqual([]);
  });

  it('says who may call it', () => {
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter(({ access }) => !access)).toEqual([]);
  });

  it('asks for a sign-in unless it is public', async () => {
    for (const route of routes) {
      const status = await statusOf(route);
      expect({ id: route.id, refused: status === 401 }).toEqual({ id: route.id, refused: route.access !== 'public' });
    }
  });

  it.each([...roleNames, 'none' as const])(
    'is open to %s exactly where the table of permissions says so',
    async (role) => {
      // signing out ends the sign-in that the test goes on with; it is tried on its own
      for (const route of routes.filter(({ id }) => id !== 'signOut')) {
        const status = await statusOf(route, cookies.get(role));
        expect({ id: route.id, forbidden: status === 403, status }).toEqual({
          id: route.id,
          forbidden: !mayCall(role, route),
          status: expect.any(Number),
        });
        expect({ id: route.id, bug: status >= 500 && status !== 503 }).toEqual({ id: route.id, bug: false });
      }
    },
  );

  it('refuses what it does not know in a body, and other media types', async () => {
    for (const route of routes.filter(({ body }) => body)) {
      const first = roleNames.find((role) => mayCall(role, route))!;
      const send = (contentType: string, body: string) =>
        fetch(`${api.url}${addressed(route.path)}`, {
          method: route.method,
          headers: { cookie: `kenshu=${cookies.get(first)}`, 'content-type': contentType, 'if-match': '"1"' },
          body,
        });
      const refused = await send('application/json', JSON.stringify({ ...route.body, noSuchProperty: 1 }));
      const { errors } = (await refused.json()) as { errors?: { pointer: string }[] };
      expect({
        id: route.id,
        status: refused.status,
        unknown: errors?.filter(({ pointer }) => pointer === '#/noSuchProperty'),
      }).toEqual({
        id: route.id,
        status: 400,
        unknown: [{ pointer: '#/noSuchProperty', code: 'unknown', detail: 'is not expected here' }],
      });
      for (const type of ['application/x-www-form-urlencoded', 'text/plain'])
        expect({ id: route.id, type, status: (await send(type, 'a=1')).status }).toEqual({
          id: route.id,
          type,
          status: 415,
        });
    }
  });
});
