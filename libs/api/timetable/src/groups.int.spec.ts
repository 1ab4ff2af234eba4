import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@kenshu/domain/kit/time';
import { CourseGroup, CoursesModule, makeWholeGroup } from '@kenshu/courses';
import { givenCourse } from '@kenshu/courses/testing';
import { CurriculumModule } from '@kenshu/curriculum';
import { rowsOf, sql } from '@kenshu/http';
import { signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import type { TestApp } from '@kenshu/testing';
import { TimetableModule } from './timetable.module';

let test: TestApp;
let coordinator: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule, TimetableModule);
  coordinator = await signedIn(test, 'coordinator');
});
afterAll(() => test.close());

const MONDAY = '2027-03-15';
const hours = (from: string, to: string, day = MONDAY) => ({
  startsLocal: `${day}T${from}`,
  endsLocal: `${day}T${to}`,
});
const workshop = { type: 'workshop', titles: { en: 'Workshop' } };
const lecture = { type: 'faculty', titles: { en: 'The Convention' } };

interface Group {
  id: string;
  version: number;
}

async function givenDivisible() {
  const course = await givenCourse(test.db, { status: 'confirmed' });
  await makeWholeGroup(test.db, course.id);
  return {
    course,
    add: (body: object) => coordinator.post(`/courses/${course.id}/sessions`, body),
    group: async (en: string): Promise<Group> =>
      (await coordinator.post(`/courses/${course.id}/groups`, { names: { en } })).body,
    end: ({ id, version }: Group) => coordinator.delete(`/course-groups/${id}`, version),
    restore: ({ id }: Group) => coordinator.post(`/course-groups/${id}/actions`, { action: 'restore' }),
    groups: async () =>
      ((await coordinator.get(`/courses/${course.id}/groups`)).body.items as { names: { en: string } }[]).map(
        ({ names }) => names.en,
      ),
    /** The sessions in order, each with the groups it books. */
    booked: async () =>
      (
        (await coordinator.get(`/courses/${course.id}/sessions?sort=startsAt&pageSize=100`)).body.items as {
          wholeCourse: boolean;
          groups: { names: { en: string } }[];
        }[]
      ).map(({ wholeCourse, groups }) => [wholeCourse, groups.map(({ names }) => names.en)]),
  };
}

describe('the groups of a course', () => {
  it('are added, renamed and ended, each by its version', async () => {
    const { course, groups } = await givenDivisible();
    const made = await coordinator.post(`/courses/${course.id}/groups`, { names: { en: 'Group 1', fr: 'Groupe 1' } });
    expect([made.status, made.body]).toEqual([
      201,
      { id: expect.any(String), names: { en: 'Group 1', fr: 'Groupe 1' }, whole: false, members: 0, version: 1 },
    ]);
    const path = `/course-groups/${made.body.id}`;
    const renamed = await coordinator.patch(path, { names: { en: 'Investigation' } }, 1);
    expect([renamed.status, renamed.body]).toEqual([200, { ...made.body, names: { en: 'Investigation' }, version: 2 }]);
    expect((await coordinator.patch(path, { names: { en: 'Other' } }, 1)).status).toBe(412);
    expect((await coordinator.delete(path)).status).toBe(428);
    expect((await coordinator.delete(path, 2)).status).toBe(204);
    expect((await coordinator.delete(path, 3)).status).toBe(404);
    expect(await groups()).toEqual(['Whole course']);
  });

  it('never share a name, and the group of everybody is left as it is', async () => {
    const { course, group } = await givenDivisible();
    const { id } = await group('Group 1');
    await group('Group 2');
    const same = await coordinator.post(`/courses/${course.id}/groups`, { names: { en: ' group 1' } });
    expect([same.status, same.body.errors[0]]).toMatchObject([400, { pointer: '#/names', code: 'taken' }]);
    const renamed = await coordinator.patch(`/course-groups/${id}`, { names: { en: 'Group 2' } }, 1);
    expect(renamed.body.errors[0].code).toBe('taken');
    const whole = (await coordinator.get(`/courses/${course.id}/groups`)).body.items[0];
    expect((await coordinator.delete(`/course-groups/${whole.id}`, whole.version)).body.type).toBe(
      '/problems/group/of-everybody',
    );
    expect((await coordinator.patch(`/course-groups/${whole.id}`, { names: { en: 'All' } }, 1)).body.type).toBe(
      '/problems/group/of-everybody',
    );
  });

  it('are the coordinator’s to make, and not there for who does not see the course', async () => {
    const [mine, other] = [await givenDivisible(), await givenDivisible()];
    const counsellor = await signedIn(test, 'counsellor', { courseId: mine.course.id });
    const names = { names: { en: 'Group 1' } };
    expect((await counsellor.post(`/courses/${mine.course.id}/groups`, names)).status).toBe(403);
    expect((await counsellor.get(`/courses/${other.course.id}/groups`)).status).toBe(404);
    expect((await counsellor.get(`/courses/${mine.course.id}/groups`)).body.items).toMatchObject([{ whole: true }]);
    const past = await givenCourse(test.db, { origin: 'reference', status: 'closed' });
    expect((await coordinator.post(`/courses/${past.id}/groups`, names)).body.type).toBe(
      '/problems/course/reference-only',
    );
  });
});

describe('a session of the whole course', () => {
  it('is each group’s from the moment the group is added, and everybody’s again after the last', async () => {
    const { add, group, end, booked } = await givenDivisible();
    await add({ ...lecture, ...hours('10:00', '12:30') });
    await add({ ...lecture, ...hours('14:00', '16:00') });
    expect(await booked()).toEqual([
      [true, ['Whole course']],
      [true, ['Whole course']],
    ]);
    const one = await group('Group 1');
    expect(await booked()).toEqual([
      [true, ['Group 1']],
      [true, ['Group 1']],
    ]);
    const two = await group('Group 2');
    await add({ ...lecture, ...hours('17:00', '18:00') });
    expect(await booked()).toEqual(Array.from({ length: 3 }, () => [true, ['Group 1', 'Group 2']]));
    expect((await end(one)).status).toBe(204);
    expect(await booked()).toEqual(Array.from({ length: 3 }, () => [true, ['Group 2']]));
    expect((await end(two)).status).toBe(204);
    expect(await booked()).toEqual(Array.from({ length: 3 }, () => [true, ['Whole course']]));
  });

  it('stays one group’s own when it was for that group alone, however many there are', async () => {
    const { add, group, booked } = await givenDivisible();
    const { id } = await group('Group 1');
    await add({ ...workshop, ...hours('10:00', '12:30'), groupIds: [id] });
    await group('Group 2');
    expect(await booked()).toEqual([[false, ['Group 1']]]);
  });

  it('is what a session becomes that no longer names its groups', async () => {
    const { course, add, group, booked } = await givenDivisible();
    const { id } = await group('Group 1');
    await group('Group 2');
    const { body: session } = await add({ ...workshop, ...hours('10:00', '12:30'), groupIds: [id] });
    const changed = await coordinator.patch(`/sessions/${session.id}`, { groupIds: null }, session.version);
    expect([changed.status, changed.body.wholeCourse]).toEqual([200, true]);
    expect(await booked()).toEqual([[true, ['Group 1', 'Group 2']]]);
    const whole = (await coordinator.get(`/courses/${course.id}/groups`)).body.items[0];
    const named = await coordinator.patch(`/sessions/${session.id}`, { groupIds: [whole.id] }, changed.body.version);
    expect(named.body.errors).toMatchObject([{ pointer: '#/groupIds', code: 'unknown' }]);
  });

  it('is meant where the group of everybody is named, as long as there is no other', async () => {
    const { course, add, group, booked } = await givenDivisible();
    const [whole] = (await coordinator.get(`/courses/${course.id}/groups`)).body.items;
    await add({ ...lecture, ...hours('10:00', '12:30'), groupIds: [whole.id] });
    await group('Group 1');
    expect(await booked()).toEqual([[true, ['Group 1']]]);
  });

  it('clashes with a group’s own, which is named; two groups meet at one time', async () => {
    const { add, group } = await givenDivisible();
    const [one, two] = [await group('Group 1'), await group('Group 2')];
    await add({ ...lecture, ...hours('10:00', '12:30') });
    const refused = await add({ ...workshop, ...hours('12:00', '13:00'), groupIds: [one.id] });
    expect([refused.status, refused.body.type, refused.body.detail]).toEqual([
      409,
      '/problems/session/clash',
      'Group 1 is taken by “The Convention”, 2027-03-15 10:00 to 2027-03-15 12:30 (Asia/Tokyo).',
    ]);
    for (const { id } of [one, two])
      expect((await add({ ...workshop, ...hours('14:00', '16:00'), groupIds: [id] })).status).toBe(201);
    const everybody = await add({ ...lecture, ...hours('15:00', '17:00') });
    expect(everybody.body).toMatchObject({ type: '/problems/session/clash', params: { session: { en: 'Workshop' } } });
  });

  it('that meets another at one time keeps a group from being added, and nothing is changed', async () => {
    const { course, add, groups, booked } = await givenDivisible();
    await add({ ...lecture, ...hours('10:00', '12:30') });
    // from before the institute kept groups: nothing is booked, so that nothing stood in the way
    await rowsOf(
      test.db,
      sql`delete from booking b using session s where s.id = b.session_id and s.course_id = ${course.id}`,
    );
    await add({ ...workshop, ...hours('11:00', '12:00') });
    await rowsOf(
      test.db,
      sql`delete from booking b using session s where s.id = b.session_id and s.course_id = ${course.id}`,
    );
    const refused = await coordinator.post(`/courses/${course.id}/groups`, { names: { en: 'Group 1' } });
    expect([refused.status, refused.body.type, refused.body.params.resource]).toEqual([
      409,
      '/problems/session/clash',
      { en: 'Group 1' },
    ]);
    expect(await groups()).toEqual(['Whole course']);
    expect(await booked()).toEqual([
      [true, []],
      [true, []],
    ]);
  });
});

describe('ending a group', () => {
  it('is refused while a session of its own lies ahead, which is named', async () => {
    const { add, group, end } = await givenDivisible();
    const one = await group('Group 1');
    const { body: session } = await add({ ...workshop, ...hours('10:00', '12:30'), groupIds: [one.id] });
    const refused = await end(one);
    expect([refused.status, refused.body.type, refused.body.detail]).toEqual([
      409,
      '/problems/group/has-sessions',
      '“Workshop”, 2027-03-15 10:00, is for Group 1. Take it off the timetable first, or give it to others.',
    ]);
    await coordinator.delete(`/sessions/${session.id}`, session.version);
    expect((await end(one)).status).toBe(204);
  });

  it('leaves on record what was its own, and takes it out of what it shares', async () => {
    const { add, group, end, restore, booked } = await givenDivisible();
    const [one, two] = [await group('Group 1'), await group('Group 2')];
    const own = (await add({ ...workshop, ...hours('10:00', '12:00'), groupIds: [one.id] })).body;
    await rowsOf(
      test.db,
      sql`update session set starts_at = app_now() - interval '4 hours', ends_at = app_now() - interval '2 hours' where id = ${own.id}`,
    );
    await add({ ...workshop, ...hours('10:00', '12:00', addDays(MONDAY, 1)), groupIds: [one.id, two.id] });
    expect((await end(one)).status).toBe(204);
    expect(await booked()).toEqual([
      [false, ['Group 1']],
      [false, ['Group 2']],
    ]);
    const back = await restore(one);
    expect([back.status, back.body]).toMatchObject([201, { id: one.id, names: { en: 'Group 1' } }]);
    expect((await restore(one)).status).toBe(201);
  });

  it('is taken back with its sessions of the whole course', async () => {
    const { add, group, end, restore, groups, booked } = await givenDivisible();
    const one = await group('Group 1');
    await add({ ...lecture, ...hours('10:00', '12:00') });
    await end(one);
    await restore(one);
    expect(await groups()).toEqual(['Whole course', 'Group 1']);
    expect(await booked()).toEqual([[true, ['Group 1']]]);
  });
});

describe('a group and a session that are made at one moment', () => {
  it('find each other', async () => {
    const { add, group, booked } = await givenDivisible();
    const days = [0, 1, 2, 3, 4];
    await Promise.all([
      ...days.map((day) => add({ ...lecture, ...hours('10:00', '12:00', addDays(MONDAY, day)) })),
      ...days.map((day) => group(`Group ${day}`)),
    ]);
    const all = (await booked()).map(([whole, groups]) => [whole, (groups as string[]).toSorted()]);
    expect(all).toEqual(days.map(() => [true, days.map((day) => `Group ${day}`)]));
  });

  it('miss each other where the course is not locked (control)', async () => {
    const { course, group, booked } = await givenDivisible();
    await group('Group 1');
    await test.source.transaction(async (late) => {
      // the session is written with the groups of a moment ago
      const [before] = await rowsOf<{ id: string }>(
        late,
        sql`select id from course_group where course_id = ${course.id} and not whole`,
      );
      await test.source.transaction((tx) =>
        tx.save(CourseGroup, { courseId: course.id, names: { en: 'Group 2' }, position: 2 }),
      );
      const [session] = await rowsOf<{ id: string }>(
        late,
        sql`insert into session (course_id, type, titles, starts_local, ends_local, starts_at, ends_at)
            values (${course.id}, 'faculty', '{"en":"T"}', '2027-03-15T10:00', '2027-03-15T12:00', '2027-03-15T01:00Z', '2027-03-15T03:00Z') returning id`,
      );
      await rowsOf(
        late,
        sql`insert into booking (session_id, resource_id, roles, during)
            select ${session!.id}, r.id, array['group'], tstzrange('2027-03-15T01:00Z', '2027-03-15T03:00Z')
            from resource r where r.id = ${before!.id}`,
      );
    });
    expect(await booked()).toEqual([[true, ['Group 1']]]);
  });
});
