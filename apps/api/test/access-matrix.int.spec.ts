import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mayOf, type Permission, type Role, roleNames, scopeOf } from '@kenshu/domain/kit/permissions';
import { givenSignIn } from '@kenshu/identity/testing';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import type { DataSource } from 'typeorm';
import { type BuiltApi, connect, startBuiltApi } from './built-api';

interface Operation {
  operationId: string;
  'x-access': 'public' | 'signed-in' | Permission;
}
interface Route {
  method: string;
  path: string;
  id: string;
  access: Operation['x-access'];
}

let database: TestDatabase;
let source: DataSource;
let api: BuiltApi;
let routes: Route[];
const cookies = new Map<Role | 'none', string>();

beforeAll(async () => {
  database = await cloneDatabase();
  source = await connect(database);
  api = await startBuiltApi(database);
  const contract = (await (await fetch(`${api.url}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  routes = Object.entries(contract.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, op]) => ({
      method: method.toUpperCase(),
      path,
      id: op.operationId,
      access: op['x-access'],
    })),
  );
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
});

/** Records are addressed by id, of which none exists; countries by their code. */
const addressed = (path: string) => path.replace(/\{\w+\}/g, path.includes('/countries/') ? 'KE' : randomUUID());

/** Asks for a record that does not exist, with an empty body: what comes back is the guard's word or a later one's. */
async function statusOf({ method, path }: Route, cookie?: string): Promise<number> {
  const answer = await fetch(`${api.url}${addressed(path)}`, {
    method,
    headers: {
      ...(cookie && { cookie: `kenshu=${cookie}` }),
      ...(method !== 'GET' && method !== 'DELETE' && { 'content-type': 'application/json' }),
    },
    ...(method !== 'GET' && method !== 'DELETE' && { body: '{}' }),
  });
  await answer.body?.cancel();
  return answer.status;
}

describe('every route of the built api', () => {
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
        const allowed =
          route.access === 'public' ||
          route.access === 'signed-in' ||
          (role !== 'none' && mayOf(role).includes(route.access));
        const status = await statusOf(route, cookies.get(role));
        expect({ id: route.id, forbidden: status === 403, status }).toEqual({
          id: route.id,
          forbidden: !allowed,
          status: expect.any(Number),
        });
        expect({ id: route.id, bug: status >= 500 && status !== 503 }).toEqual({ id: route.id, bug: false });
      }
    },
  );

  it('refuses what it does not know in a body, and other media types', async () => {
    const cookie = (await givenSignIn(source.manager, 'coordinator')).token;
    const administrator = (await givenSignIn(source.manager, 'administrator')).token;
    for (const route of routes.filter(({ method }) => method === 'POST' || method === 'PATCH')) {
      const send = (contentType: string, body: string, as: string) =>
        fetch(`${api.url}${addressed(route.path)}`, {
          method: route.method,
          headers: { cookie: `kenshu=${as}`, 'content-type': contentType, 'if-match': '"1"' },
          body,
        }).then((answer) => answer.status);
      const statuses = await Promise.all(
        [cookie, administrator].map((as) => send('application/json', '{"noSuchProperty":1}', as)),
      );
      expect({ id: route.id, refused: statuses.includes(400) || statuses.every((s) => s === 403) }).toEqual({
        id: route.id,
        refused: true,
      });
      expect({ id: route.id, status: await send('application/x-www-form-urlencoded', 'a=1', cookie) }).toEqual({
        id: route.id,
        status: 415,
      });
      expect({ id: route.id, status: await send('text/plain', 'a', cookie) }).toEqual({ id: route.id, status: 415 });
    }
  });
});
