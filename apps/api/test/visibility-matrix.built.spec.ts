import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, roleNames, scopeOf } from '@kenshu/domain/kit/permissions';
import { loadCountries } from '@kenshu/identity';
import { givenSignIn } from '@kenshu/identity/testing';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import type { DataSource } from 'typeorm';
import { type BuiltApi, connect, startBuiltApi } from './built-api';
import { isSafe, mayCall, type Route, routesOf } from './contract-routes';
import { differing, everythingIn } from './whole-database';
import { givenBelongings, givenWorld, type Records } from './worlds';

type Anyone = Role | 'none';
const everyone: Anyone[] = [...roleNames, 'none'];

let database: TestDatabase;
let source: DataSource;
let api: BuiltApi;
let folder: string;
let routes: Route[];
/** Every list that can be asked for what belongs to one record. */
let filters: { route: Route; name: string }[];
const cookies = {} as Record<Anyone, string>;
const own = {} as Record<Anyone, Records>;
/** Of another course, another country and another account. */
let others: Records;
let belongings: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenshu-visibility-'));
  database = await cloneDatabase();
  source = await connect(database);
  const db = source.manager;
  await source.transaction(loadCountries);
  const [here, there] = [await givenWorld(db, 'KE'), await givenWorld(db, 'VN')];
  const accounts = { ...here.accounts, none: await givenSignIn(db) };
  for (const role of everyone) {
    const { token, userId } = accounts[role];
    cookies[role] = token;
    own[role] = { ...here.records, ...(await givenBelongings(db, folder, userId)) };
  }
  const theirs = await givenBelongings(db, folder, there.accounts.coordinator.userId);
  others = { ...there.records, ...theirs };
  belongings = Object.keys(theirs);
  api = await startBuiltApi(database, { KENSHU_FILES: folder });
  const every = await routesOf(api);
  routes = every.filter(({ path }) => path.includes('{'));
  filters = every.flatMap((route) => route.query.filter(({ isId }) => isId).map(({ name }) => ({ route, name })));
});

afterAll(async () => {
  await api.stop();
  await source.destroy();
  await database.drop();
  await rm(folder, { recursive: true });
});

const collectionOf = ({ path }: Route) => /^\/api\/([a-z-]+)\/\{id\}[a-z/-]*$/.exec(path)?.[1] ?? path;

/** Whether the records of this address are more than the role is shown. */
const isScoped = (role: Anyone, route: Route) =>
  belongings.includes(collectionOf(route)) ||
  (role !== 'none' && scopeOf(role) !== 'institute' && route.access !== 'public');

/** A country follows a course through its invitation: that it may read calls and nominations opens no course. */
const isOutOfReach = (role: Anyone, route: Route) =>
  role !== 'none' && scopeOf(role) === 'country' && collectionOf(route) === 'courses';

/** Where the first that the schema names would be refused for itself. */
const bodies: Record<string, object> = { grantRole: { role: 'focal-point', countryCode: 'KE' } };

/** The collections that filters name; the trail’s `subjectId` may be of what is gone. */
const collectionOfFilter: Record<string, string> = {
  courseId: 'courses',
  personId: 'people',
  programmeId: 'programmes',
  themeId: 'themes',
};

/** Edits name a version that no record has, so that they end where the record is seen. */
async function ask(route: Route, id: string, role: Anyone, query = '') {
  const body = bodies[route.id] ?? route.body;
  const answer = await fetch(`${api.url}${route.path.replace('{id}', id)}${query}`, {
    method: route.method,
    headers: {
      cookie: `kenshu=${cookies[role]}`,
      ...(!isSafe(route) && { 'if-match': '"999999999"', 'idempotency-key': randomUUID() }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { date: _, ...headers } = Object.fromEntries(answer.headers);
  const text = (await answer.text()).replace(/"instance":"[0-9a-f-]{36}",/, '');
  return { route: route.id, status: answer.status, headers, text };
}

it('every address of a record has one to be tried with', () => {
  expect([...new Set(routes.map(collectionOf))].sort()).toEqual(Object.keys(others).sort());
});

it('every filter that names a record has one to be tried with', () => {
  const known = ['subjectId', ...Object.keys(collectionOfFilter)];
  expect([...new Set(filters.map(({ name }) => name))].sort()).toEqual(known.sort());
});

describe.each(everyone)('%s', (role) => {
  const open = () => routes.filter((route) => mayCall(role, route));
  const everything = () => everythingIn(source.manager, folder);

  it('is told the same of a record outside the scope as of one that is not there, and nothing changes', async () => {
    const before = await everything();
    for (const route of open()) {
      const absent = await ask(route, collectionOf(route) === 'countries' ? 'ZZ' : randomUUID(), role);
      expect(absent).toEqual({ ...absent, status: 404 });
      if (isScoped(role, route)) expect(await ask(route, others[collectionOf(route)]!, role)).toEqual(absent);
    }
    expect(await everything()).toEqual(before);
  });

  it('is told the same of a filter that names a record outside the scope as of one that names none', async () => {
    for (const { route, name } of filters.filter((f) => f.name !== 'subjectId' && mayCall(role, f.route))) {
      const asked = (id: string) => ask(route, '', role, `?${name}=${id}`);
      const absent = await asked(randomUUID());
      const error = { pointer: `#/${name}`, code: 'unknown' };
      expect([absent.status, JSON.parse(absent.text)]).toMatchObject([400, { errors: [error] }]);
      const collection = collectionOfFilter[name]!;
      expect([name, (await asked(own[role][collection]!)).status]).toEqual([name, 200]);
      // the catalogue and the coverage are of all courses, whoever reads them
      const ofAll = route.access === 'public' || route.access === 'coverage:read';
      if (!ofAll && role !== 'none' && scopeOf(role) !== 'institute')
        expect(await asked(others[collection]!)).toEqual(absent);
    }
  });

  it('is answered for a record of the scope, and what is refused for another reason changes nothing', async () => {
    let before = await everything();
    for (const route of open()) {
      const { status } = await ask(route, own[role][collectionOf(route)]!, role);
      expect({ route: route.id, status, found: ![401, 403, 404].includes(status) && status < 500 }).toEqual({
        route: route.id,
        status,
        found: !isOutOfReach(role, route),
      });
      if (isSafe(route)) continue;
      const after = await everything();
      // a key is kept with every effect, so that the sums are seen to tell one
      const changed = status < 400 ? expect.arrayContaining(['public.idempotency_key']) : [];
      expect({ route: route.id, changed: differing(before, after) }).toEqual({ route: route.id, changed });
      before = after;
    }
  });
});
