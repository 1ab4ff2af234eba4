import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GivenCall, givenCall, givenNominations } from '@kenshu/admissions/testing';
import { rowOf, type Sql, sql } from '@kenshu/http';
import { tally, TwoApis } from './two-apis';

const ROUNDS = 10;
const DESKS = 100;
const COUNTRIES = ['KE', 'VN', 'PH', 'BR', 'FR'];

let two: TwoApis;

beforeAll(async () => {
  two = await TwoApis.start();
});
afterAll(() => two.stop());

type Desk = Awaited<ReturnType<TwoApis['desk']>>;

const act = (desk: Desk, ids: string[], action: string) =>
  Promise.all(ids.map((id, i) => desk(i, { method: 'POST', path: `/nominations/${id}/actions`, body: { action } })));

const counted = async (what: Sql) =>
  (await rowOf<{ count: number }>(two.db, sql`select count(*)::int as count from ${what}`))!.count;

describe(`${DESKS} desks over two api processes`, () => {
  async function select(places: { capacity: number; each?: number }) {
    const call = await givenCall(two.db, {
      course: { status: 'selecting', capacity: places.capacity },
      countries: COUNTRIES,
      invitation: { places: places.each ?? null },
    });
    const ids = [];
    for (const invitation of call.invitations) {
      const share = DESKS / COUNTRIES.length;
      for (const { id } of await givenNominations(two.db, call, invitation, share, { status: 'received' }))
        ids.push(id);
    }
    const answers = await act(await two.desk('coordinator'), ids, 'select');
    const held = sql`selection s join nomination n on n.id = s.nomination_id
      where n.course_id = ${call.course.id} and s.superseded_at is null and s.outcome = 'selected'`;
    return { ...tally(answers), held: await counted(held) };
  }

  it(`sell 10 places of a course exactly, ${ROUNDS} rounds running`, async () => {
    for (let i = 0; i < ROUNDS; i++) expect(await select({ capacity: 10 })).toEqual({ 201: 10, 409: 90, held: 10 });
  });

  it(`sell 2 places of each country exactly, ${ROUNDS} rounds running`, async () => {
    for (let i = 0; i < ROUNDS; i++)
      expect(await select({ capacity: 500, each: 2 })).toEqual({ 201: 10, 409: 90, held: 10 });
  });

  const ofKenya = (call: GivenCall) => call.invitations[0]!;

  it(`submit the 10 nominations a country is allowed exactly, ${ROUNDS} rounds running`, async () => {
    const kenya = await two.desk('focal-point', { countryCode: 'KE' });
    for (let i = 0; i < ROUNDS; i++) {
      const call = await givenCall(two.db, { invitation: { nominationsAllowed: 10 } });
      const drafts = await givenNominations(two.db, call, ofKenya(call), DESKS);
      const answers = await act(
        kenya,
        drafts.map(({ id }) => id),
        'submit',
      );
      const sent = await counted(sql`nomination where course_id = ${call.course.id} and status = 'received'`);
      expect({ ...tally(answers), sent }).toEqual({ 201: 10, 409: 90, sent: 10 });
    }
  });

  it(`confirm 10 places once each, ${ROUNDS} rounds running`, async () => {
    const kenya = await two.desk('focal-point', { countryCode: 'KE' });
    for (let i = 0; i < ROUNDS; i++) {
      const call = await givenCall(two.db, { course: { status: 'selecting', capacity: 10 } });
      const selected = await givenNominations(two.db, call, ofKenya(call), 10, { status: 'selected' });
      const pressed = Array.from({ length: DESKS }, (_, n) => selected[n % selected.length]!.id);
      const answers = await act(kenya, pressed, 'confirm');
      const participants = await counted(sql`participant where course_id = ${call.course.id} and ended_at is null`);
      expect({ ...tally(answers), participants }).toEqual({ 201: 10, 409: 90, participants: 10 });
    }
  });
});
