import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCall, givenNominations } from '@kenshu/admissions/testing';
import { CourseMove } from '@kenshu/courses';
import { givenCourse, givenReference } from '@kenshu/courses/testing';
import { rowOf, rowsOf, sql } from '@kenshu/http';
import { RoleGrant, User } from '@kenshu/identity';
import { givenPerson, givenSignIn, signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import { putSetting } from '@kenshu/platform';
import type { TestApp } from '@kenshu/testing';
import { contexts } from '../src/contexts';
import { DemonstrationModule } from '../src/demonstration/demonstration.module';

let test: TestApp;
let administrator: TestUser;
let before: Record<string, string>;

/** What is in every table, but for what keeps growing whatever is done: the trail, links, settings, keys. */
async function contents(): Promise<Record<string, string>> {
  const others = [
    'audit_check',
    'audit_event',
    'audit_seal',
    'link',
    'setting',
    'idempotency_key',
    'rate_limit',
    'security_count',
    'migration',
    'test_clock',
  ];
  const tables = await rowsOf<{ name: string }>(
    test.db,
    sql`select tablename as name from pg_tables where schemaname = 'public' and tablename <> all(${others}) order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await test.db.query<{ sum: string }[]>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from "${name}" t`,
    );
    found[name] = row!.sum;
  }
  return found;
}

/** A demonstration in small: a course with all that hangs on one, and a demonstration alumna of a real past course. */
async function givenDemonstration(): Promise<void> {
  await putSetting(test.db, 'demonstration', true);
  await putSetting(test.db, 'instituteName', { en: 'Demonstration institute' });
  const coordinator = await signedIn(test, 'coordinator');
  administrator = await signedIn(test, 'administrator');
  const post = async (path: string, body: object): Promise<{ id: string }> => {
    const answer = await coordinator.post(path, body);
    expect([path, answer.status, answer.status === 201 ? null : answer.body]).toEqual([path, 201, null]);
    return answer.body as { id: string };
  };
  const made = await givenCall(test.db, { course: { origin: 'demonstration' } });
  const [selected] = await givenNominations(test.db, made, made.invitations[0]!, 3, { status: 'received' });
  await post(`/nominations/${selected!.id}/actions`, { action: 'select', reason: 'first in rank' });
  const room = await post('/rooms', { names: { en: 'Room 2' }, capacity: 30 });
  const lecturer = await post('/lecturers', { personId: coordinator.personId });
  const session = {
    type: 'faculty',
    titles: { en: 'Lecture' },
    startsLocal: '2027-03-16T10:00',
    endsLocal: '2027-03-16T12:30',
  };
  await post(`/courses/${made.course.id}/sessions`, {
    ...session,
    roomId: room.id,
    lecturerId: lecturer.id,
  });
  const past = await rowOf<{ id: string }>(test.db, sql`select id from course where origin = 'reference' limit 1`);
  for (const courseId of [made.course.id, past!.id])
    await rowsOf(
      test.db,
      sql`insert into participant (course_id, person_id, nomination_id, country_code, role, status)
          values (${courseId}, ${selected!.personId}, ${courseId === past!.id ? null : selected!.id}, 'KE', 'overseas', 'expected')`,
    );
  await post('/users', { givenNames: 'Ada', email: 'ada@demo.example', grants: [] });
  await rowsOf(test.db, sql`update person set demonstration = true`);
}

beforeAll(async () => {
  test = await startApp(...contexts.slice(2), DemonstrationModule);
  await givenReference(test.db);
  before = await contents();
});
afterAll(() => test.close());

describe('removing the demonstration data', () => {
  it('leaves the published past and the Convention, and opens the first run', async () => {
    await givenDemonstration();
    const removed = await administrator.delete('/demonstration');
    expect([removed.status, removed.body]).toEqual([
      200,
      { people: 6, accounts: 3, courses: 1, firstRunCode: expect.any(String) },
    ]);
    const after = await contents();
    // the programme that a factory made for the course is no person and no course: it stays
    expect({ ...after, programme: '', number_series: '' }).toEqual({ ...before, programme: '', number_series: '' });
    expect((await test.anyone.get('/info')).body).toMatchObject({ firstRun: true, demonstrationAccounts: [] });
    const code = removed.body.firstRunCode;
    const administratorOfOurs = {
      givenNames: 'Grace',
      email: 'grace@institute.example',
      password: 'a long enough one',
    };
    const first = { instituteName: { en: 'Institute' }, languages: ['en'], zone: 'Asia/Tokyo' };
    const opened = await test.anyone.post('/first-run', { ...first, code, administrator: administratorOfOurs });
    expect(opened.status).toBe(201);
    expect(
      await rowsOf(test.db, sql`select action from audit_event where action = 'demonstration.remove'`),
    ).toHaveLength(1);
  });

  it('is no act in a real installation', async () => {
    const real = await signedIn(test, 'administrator');
    expect((await real.delete('/demonstration')).status).toBe(404);
    expect((await (await signedIn(test, 'coordinator')).delete('/demonstration')).status).toBe(403);
  });

  it('does not lock out the accounts that are left', async () => {
    await putSetting(test.db, 'demonstration', true);
    await rowsOf(test.db, sql`delete from role_grant where role = 'administrator'`);
    const { token, personId, userId } = await givenSignIn(test.db, 'administrator');
    const { id: courseId } = await givenCourse(test.db);
    const move = { action: 'propose', fromStatus: 'planned', toStatus: 'proposed' } as const;
    await test.db.save(CourseMove, { ...move, courseId, byId: userId, byName: 'Guest' });
    await rowsOf(test.db, sql`update person set demonstration = true where id = ${personId}`);
    const guest = test.withCookie(token);
    const own = await givenPerson(test.db, { familyName: 'Own' });
    const user = await test.db.save(User, { personId: own.id, email: 'own@institute.example', passwordHash: 'x' });
    const refused = await guest.delete('/demonstration');
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/user/last-administrator']);
    expect(await test.db.existsBy(User, { id: user.id })).toBe(true);
    await test.db.save(RoleGrant, { userId: user.id, role: 'administrator' as const });
    const removed = await guest.delete('/demonstration');
    expect([removed.status, removed.body.firstRunCode]).toEqual([200, null]);
    expect(await test.db.existsBy(User, { id: user.id })).toBe(true);
    // a course of the institute's own keeps what was done with it, without the account
    expect(await test.db.findOneBy(CourseMove, { courseId })).toMatchObject({ byId: null, byName: 'Guest' });
  });
});
