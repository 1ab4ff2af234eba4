import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCall, givenNominations } from '@kenshu/admissions/testing';
import { rowOf, sql } from '@kenshu/http';
import { loadCountries } from '@kenshu/identity';
import { givenSignIn } from '@kenshu/identity/testing';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import type { DataSource } from 'typeorm';
import { type BuiltApi, connect, startBuiltApi } from './built-api';

const ROUNDS = 10;
const DESKS = 100;
const COUNTRIES = ['KE', 'VN', 'PH', 'BR', 'FR'];

let database: TestDatabase;
let source: DataSource;
let apis: BuiltApi[];
let cookie: string;

beforeAll(async () => {
  database = await cloneDatabase();
  source = await connect(database);
  await source.transaction(loadCountries);
  cookie = (await givenSignIn(source.manager, 'coordinator')).token;
  apis = await Promise.all([startBuiltApi(database), startBuiltApi(database)]);
});
afterAll(async () => {
  await Promise.all(apis.map((api) => api.stop()));
  await source.destroy();
  await database.drop();
});

/** A press that found the row taken for too long is told to come again, as a browser does. */
async function press(url: string): Promise<number> {
  for (;;) {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { cookie: `kenshu=${cookie}`, 'content-type': 'application/json' },
      body: '{"action":"select"}',
    });
    if (status !== 503) return status;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function round(places: { capacity: number; each?: number }) {
  const call = await givenCall(source.manager, {
    course: { status: 'selecting', capacity: places.capacity },
    countries: COUNTRIES,
    invitation: { places: places.each ?? null },
  });
  const nominations = [];
  for (const invitation of call.invitations) {
    nominations.push(
      ...(await givenNominations(source.manager, call, invitation, DESKS / COUNTRIES.length, { status: 'received' })),
    );
  }
  const statuses = await Promise.all(
    nominations.map(({ id }, i) => press(`${apis[i % apis.length]!.url}/api/nominations/${id}/actions`)),
  );
  const held = await rowOf<{ held: number }>(
    source.manager,
    sql`select count(*)::int as held from selection s join nomination n on n.id = s.nomination_id
        where n.course_id = ${call.course.id} and s.superseded_at is null and s.outcome = 'selected'`,
  );
  const count = (status: number) => statuses.filter((s) => s === status).length;
  return { made: count(201), refused: count(409), held: held!.held };
}

describe(`${DESKS} desks over two api processes`, () => {
  it(`sell 10 places of a course exactly, ${ROUNDS} rounds running`, async () => {
    for (let i = 0; i < ROUNDS; i++) expect(await round({ capacity: 10 })).toEqual({ made: 10, refused: 90, held: 10 });
  });

  it(`sell 2 places of each country exactly, ${ROUNDS} rounds running`, async () => {
    for (let i = 0; i < ROUNDS; i++)
      expect(await round({ capacity: 500, each: 2 })).toEqual({ made: 10, refused: 90, held: 10 });
  });
});
