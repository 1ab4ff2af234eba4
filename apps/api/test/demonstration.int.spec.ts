import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cloneDatabase, setClock, type TestDatabase } from '@kenshu/testing';
import { databaseOptions } from '@kenshu/platform';
import { DataSource } from 'typeorm';
import { entities } from '../src/contexts';
import { loadDemonstration, renewDemonstration } from '../src/demonstration/load';
import { removeDemonstration } from '../src/demonstration/remove';
import { loadReference } from '../src/reference/load';

let database: TestDatabase;
let source: DataSource;
const said: string[] = [];
const baseUrl = 'http://localhost:3000';
const say = (line: string) => void said.push(line);

async function open() {
  said.length = 0;
  database = await cloneDatabase();
  source = await new DataSource(databaseOptions(database.databaseUrl, entities, 2)).initialize();
}

async function close() {
  await source.destroy();
  await database.drop();
}

/** Loads everything as if on this day, at noon in Tokyo. */
async function loadOn(day: string) {
  await setClock(database, `${day}T03:00:00Z`);
  await loadReference(source, say);
  await loadDemonstration(source, baseUrl, say);
}

const counts = <T extends string>(rows: { name: T; count: string }[]) =>
  Object.fromEntries(rows.map(({ name, count }) => [name, Number(count)]));
const counted = async (sql: string) => counts(await source.query<{ name: string; count: string }[]>(sql));

describe('loaded on a Monday, it', () => {
  beforeAll(async () => {
    await open();
    await loadOn('2026-11-23');
  });
  afterAll(close);

  it('holds what the storyboards count out', async () => {
    expect(
      await counted(`select case when i.no_nomination_at is not null then 'no nomination' when n.sent > 0 then 'submitted'
        when n.drafts > 0 then 'started' when i.opened_at is not null then 'opened' else 'not opened' end as name, count(*)
      from invitation i join call c on c.id = i.call_id join course k on k.id = c.course_id and k.status = 'calling',
        lateral (select count(submitted_at) as sent, count(*) - count(submitted_at) as drafts from nomination where invitation_id = i.id) n
      group by 1`),
    ).toEqual({ submitted: 11, started: 5, opened: 7, 'not opened': 4, 'no nomination': 1 });
    expect(
      await counted(`select n.status as name, count(*) from nomination n join course k on k.id = n.course_id
      where k.status = 'calling' group by 1`),
    ).toEqual({ received: 17, draft: 7 });
    expect(
      await counted(`select k.status || ', ' || p.role || ', ' || p.status as name, count(*) from participant p
      join course k on k.id = p.course_id where k.origin = 'demonstration' group by 1`),
    ).toEqual({
      'running, overseas, arrived': 20,
      'running, overseas, did-not-arrive': 1,
      'running, host-country, arrived': 4,
      'closed, overseas, completed': 18,
      'closed, overseas, not-completed': 1,
      'closed, host-country, completed': 4,
    });
    expect(
      await counted(`select k.status as name, count(*) from session s join course k on k.id = s.course_id group by 1`),
    ).toEqual({ running: 64, closed: 64 });
    expect(await counted(`select language || ', ' || status as name, count(*) from mail group by 1`)).toEqual({
      'en, sent': 25,
      'fr, sent': 2,
      'en, parked': 1,
    });
    expect(
      await source.query(`select k.reference_key as course, p.country_code as country, p.role from participant p
      join course k on k.id = p.course_id where k.origin = 'reference' and p.country_code <> 'KE' order by k.year, p.country_code`),
    ).toEqual([
      { course: 'uncac-12', country: 'PH', role: 'overseas' },
      { course: 'gg-8', country: 'PH', role: 'overseas' },
      { course: 'uncac-21', country: 'PH', role: 'visiting-expert' },
      { course: 'uncac-21', country: 'UG', role: 'overseas' },
    ]);
    expect(
      await source.query(`select count(*)::int as count, min(k.year) as since from participant p join course k on k.id = p.course_id
      where p.country_code = 'KE' and k.status = 'closed'`),
    ).toEqual([{ count: 6, since: 2009 }]);
  });

  it('marks everybody, in many scripts, with one name and with a long one', async () => {
    expect(await counted(`select demonstration::text as name, count(*) from person group by 1`)).toEqual({
      true: expect.any(Number),
    });
    const [found] = await source.query<Record<string, number>[]>(
      `select count(distinct nationalities)::int as countries, count(*) filter (where family_name is null)::int as one_name,
       max(length(latin_name)) as longest from person`,
    );
    expect(found!['countries']).toBeGreaterThanOrEqual(25);
    expect(found!['one_name']).toBeGreaterThan(2);
    expect(found!['longest']).toBe(80);
    const [kana] = await source.query<{ count: number }[]>(
      `select count(*)::int from person where renderings @> '[{"lang": "ja-Kana"}]'`,
    );
    expect(kana!.count).toBeGreaterThan(30);
    const scripts = await source.query<{ own_name_lang: string }[]>(
      `select distinct own_name_lang from person where own_name_lang is not null`,
    );
    expect(scripts.map((row) => row.own_name_lang)).toEqual(
      expect.arrayContaining(['ar', 'ja', 'km', 'uk', 'vi', 'am']),
    );
  });

  it('gives no name of a country to two people', async () => {
    expect(
      await source.query(
        `select nationalities, latin_name, count(*)::int from person where demonstration group by 1, 2 having count(*) > 1`,
      ),
    ).toEqual([]);
  });

  it('has one person behind each name of an account, and a person behind each move', async () => {
    const twice = await source.query<{ latin_name: string }[]>(
      `select p.latin_name from person p join "user" u on u.person_id = p.id
     where u.password_hash is not null and exists (select from person q where q.id <> p.id
       and lower(unaccent(q.latin_name)) in (lower(unaccent(p.latin_name)), lower(unaccent(p.given_names || ' ' || p.family_name)), lower(unaccent(p.family_name || ' ' || p.given_names))))`,
    );
    expect(twice).toEqual([]);
    const [vietNam] = await source.query<{ latin_name: string }[]>(
      `select p.latin_name from person p where p.email = 'focal-point.vn@demo.example'`,
    );
    expect(vietNam).toEqual({ latin_name: 'Đặng Thị Lan' });
    const strangers = await source.query<{ by_name: string }[]>(
      `select distinct m.by_name from nomination_move m join nomination n on n.id = m.nomination_id
     where not exists (select from role_grant g join "user" u on u.id = g.user_id join person p on p.id = u.person_id
       where p.latin_name = m.by_name and (g.country_code = n.country_code or g.role = 'director'))`,
    );
    expect(strangers).toEqual([]);
  });

  it('has one day for each deadline: the call’s', async () => {
    const days = await source.query<{ key: string; step: string; call: string }[]>(
      `select w.key, (k.starts_on + w.offset_days)::text as step,
       (case w.key when 'deadline' then (c.closes_at at time zone c.zone)::date when 'results' then c.results_on else c.confirm_by end)::text as call
     from work_plan_step w join course k on k.id = w.course_id join call c on c.course_id = k.id
     where w.key in ('deadline', 'results', 'confirmation')`,
    );
    expect(days).toHaveLength(9);
    expect(days.filter(({ step, call }) => step !== call)).toEqual([]);
  });
});

describe('loaded by itself, it', () => {
  beforeEach(open);
  afterEach(close);

  it.each(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'])(
    'is alive on %s: the next working morning has a lecture without an answer',
    async (day) => {
      await loadOn(day);
      const [asked] = await source.query<{ starts_local: string; type: string; days: number }[]>(
        `select s.starts_local, s.type, left(s.starts_local, 10)::date - $1::date as days
       from lecturer_place l join session s on s.id = l.session_id where l.status = 'asked'`,
        [day],
      );
      expect(asked).toEqual({
        starts_local: expect.stringMatching(/T10:00$/),
        type: 'ad-hoc',
        days: expect.any(Number),
      });
      expect([1, 2, 3]).toContain(asked!.days);
      const [call] = await source.query<{ days: number; hour: string }[]>(
        `select (c.closes_at at time zone c.zone)::date - $1::date as days, to_char(c.closes_at at time zone c.zone, 'HH24:MI') as hour
       from call c join course k on k.id = c.course_id where k.status = 'calling'`,
        [day],
      );
      expect(call).toEqual({ days: 9, hour: '17:00' });
    },
  );

  it('is loaded once, and into an empty database only', async () => {
    await loadOn('2026-11-23');
    await loadDemonstration(source, baseUrl, say);
    expect(said.slice(-2)).toEqual(['Demonstration data: loaded', 'Demonstration data: there already']);
    await source.query(`update setting set value = 'false' where name = 'demonstration'`);
    await loadDemonstration(source, baseUrl, say);
    expect(said.at(-1)).toBe('Demonstration data: not loaded: this database is in use');
  });

  it('moves to another day, with the same people', async () => {
    await loadOn('2026-11-23');
    const names = `select string_agg(latin_name, ', ' order by latin_name) as names from person`;
    const [before] = await source.query<{ names: string }[]>(names);
    await setClock(database, '2027-03-09T03:00:00Z');
    await renewDemonstration(source, baseUrl, say);
    expect(said.at(-1)).toBe('Demonstration data: made anew as of 2027-03-09');
    const renewed = `select details -> 'courses' as courses from audit_event where action = 'demonstration.renew'`;
    expect(await source.query(renewed)).toEqual([{ courses: 3 }]);
    expect((await source.query<{ names: string }[]>(names))[0]).toEqual(before);
    expect(
      await source.query(
        `select (c.closes_at at time zone c.zone)::date - date '2027-03-09' as days from call c join course k on k.id = c.course_id where k.status = 'calling'`,
      ),
    ).toEqual([{ days: 9 }]);
  });

  it('goes in one step and leaves everything else as it was', async () => {
    await setClock(database, '2026-11-23T03:00:00Z');
    await loadReference(source, say);
    const tables = `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    and relname not in ('migration', 'test_clock', 'setting', 'audit_check', 'audit_event', 'audit_seal', 'link')`;
    const content = async () => {
      const found: Record<string, unknown> = {};
      for (const { name } of await source.query<{ name: string }[]>(tables)) {
        const sql = `select count(*)::int as n, md5(string_agg(t::text, '' order by t::text)) as sum from "${name}" t`;
        [found[name]] = await source.query<unknown[]>(sql);
      }
      return found;
    };
    const before = await content();
    await loadDemonstration(source, baseUrl, say);
    expect(await content()).not.toEqual(before);
    const removed = await source.transaction((tx) => removeDemonstration(tx, { kind: 'system', job: 'spec' }));
    expect(removed).toEqual({ people: 128, accounts: 42, courses: 3, firstRunCode: expect.any(String) });
    expect(await content()).toEqual(before);
  });
});
