import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@kenshu/domain/kit/time';
import type { PlaceStatus } from '@kenshu/domain/timetable/lecturer-place.workflow';
import { CourseGroup, CoursesModule } from '@kenshu/courses';
import { givenCourse } from '@kenshu/courses/testing';
import { CurriculumModule } from '@kenshu/curriculum';
import { rowOf, rowsOf, sql } from '@kenshu/http';
import { givenPerson, signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import type { TestApp } from '@kenshu/testing';
import { LecturerPlace } from './session/lecturer-place.entity';
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
const lecture = { type: 'faculty', titles: { en: 'The Convention' } };

async function givenTimetable() {
  const course = await givenCourse(test.db, { status: 'confirmed' });
  await test.db.save(CourseGroup, { courseId: course.id, names: { en: 'Whole course' }, whole: true });
  const room = (await coordinator.post('/rooms', { names: { en: 'Room 2' }, capacity: 30 })).body;
  const person = await givenPerson(test.db, { givenNames: 'Mariam', familyName: 'Diallo' });
  await coordinator.post('/lecturers', { personId: person.id, languages: ['fr', 'en'] });
  const add = (body: object) => coordinator.post(`/courses/${course.id}/sessions`, { ...lecture, ...body });
  return { course, room, lecturerId: person.id, add };
}

describe('a session', () => {
  it('keeps its wall-clock hours and has the instants of the course’s zone', async () => {
    const { course, room, lecturerId, add } = await givenTimetable();
    const made = await add({ ...hours('10:00', '12:30'), roomId: room.id, lecturerId });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      startsLocal: '2027-03-15T10:00',
      startsAt: '2027-03-15T01:00:00.000Z',
      endsAt: '2027-03-15T03:30:00.000Z',
      zone: 'Asia/Tokyo',
      room: { names: { en: 'Room 2' } },
      lecturers: [{ latinName: 'Mariam Diallo', status: 'agreed' }],
      groups: [{ names: { en: 'Whole course' } }],
      status: 'planned',
    });
    expect((await coordinator.get(`/courses/${course.id}/sessions?from=${MONDAY}&to=${MONDAY}`)).body.total).toBe(1);
    expect((await coordinator.get(`/courses/${course.id}/sessions?from=${addDays(MONDAY, 1)}`)).body.total).toBe(0);
    const titled = async (q: string) => (await coordinator.get(`/courses/${course.id}/sessions?q=${q}`)).body.total;
    expect([await titled('convention+the'), await titled('procurement')]).toEqual([1, 0]);
  });

  it('is refused with a pointer where something does not fit', async () => {
    const { add } = await givenTimetable();
    const unknown = '0198aa00-0000-7000-8000-000000000009';
    const cases: [object, string][] = [
      [hours('12:00', '10:00'), '#/endsLocal'],
      [{ startsLocal: '2027-03-15T10:00', endsLocal: '2027-03-16T10:00' }, '#/endsLocal'],
      [{ ...hours('10:00', '12:00'), startsLocal: '2027-02-30T10:00' }, '#/startsLocal'],
      [{ startsLocal: '2030-03-15T10:00', endsLocal: '2030-03-15T12:00' }, '#/startsLocal'],
      [{ startsLocal: '0001-03-15T10:00', endsLocal: '0001-03-15T12:00' }, '#/startsLocal'],
      [{ ...hours('10:00', '12:00'), roomId: unknown }, '#/roomId'],
      [{ ...hours('10:00', '12:00'), lecturerId: unknown }, '#/lecturerId'],
      [{ ...hours('10:00', '12:00'), groupIds: [unknown] }, '#/groupIds'],
    ];
    for (const [body, pointer] of cases) {
      const answer = await add(body);
      expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, pointer]);
    }
  });

  it('is not added to a course that is cancelled', async () => {
    const { course, add } = await givenTimetable();
    await coordinator.post(`/courses/${course.id}/actions`, { action: 'cancel', reason: 'The agency withdrew' });
    expect((await add(hours('10:00', '12:30'))).body.type).toBe('/problems/course/cancelled');
  });

  it('says afterwards whether and how it was held', async () => {
    const { add } = await givenTimetable();
    const { body: session } = await add(hours('10:00', '12:30'));
    expect(session.allowedActions).toEqual([]);
    const early = await coordinator.post(`/sessions/${session.id}/actions`, { action: 'hold' });
    expect(early.body.type).toBe('/problems/session/not-begun');
    await rowsOf(
      test.db,
      sql`update session set starts_at = app_now() - interval '2 hours', ends_at = app_now() where id = ${session.id}`,
    );
    const held = await coordinator.post(`/sessions/${session.id}/actions`, {
      action: 'hold-with-changes',
      reason: 'By a colleague',
    });
    expect(held.body).toMatchObject({ status: 'held-with-changes', note: 'By a colleague' });
  });
});

describe('who is asked to teach', () => {
  const asked = (lecturerId: string) => ({ ...hours('10:00', '12:30'), lecturerId, lecturerAgreed: false });
  const bookedFor = async (personId: string) =>
    (await rowsOf(test.db, sql`select session_id from booking where resource_id = ${personId} and not cancelled`))
      .length;

  it('stands there with the day of asking and is booked only once agreed', async () => {
    const { add, lecturerId, course } = await givenTimetable();
    const made = await add(asked(lecturerId));
    const [place] = made.body.places;
    expect(made.body.places).toEqual([
      {
        placeId: expect.any(String),
        id: lecturerId,
        latinName: 'Mariam Diallo',
        status: 'asked',
        askedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        allowedActions: ['agree', 'decline'],
      },
    ]);
    expect(await bookedFor(lecturerId)).toBe(0);

    const agreed = await coordinator.post(`/lecturer-places/${place.placeId}/actions`, { action: 'agree' });
    expect([agreed.status, agreed.body.places[0].status, agreed.body.version]).toEqual([
      201,
      'agreed',
      made.body.version + 1,
    ]);
    expect(agreed.body.places[0].allowedActions).toEqual(['decline']);
    expect(await bookedFor(lecturerId)).toBe(1);

    const declined = await coordinator.post(`/lecturer-places/${place.placeId}/actions`, { action: 'decline' });
    expect(declined.body.places[0].status).toBe('declined');
    expect(await bookedFor(lecturerId)).toBe(0);
    expect((await coordinator.get(`/courses/${course.id}/sessions`)).body.items[0].room).toBeNull();
  });

  it('keeps the question through an edit that is not about it', async () => {
    const { add, lecturerId } = await givenTimetable();
    const { body: session } = await add(asked(lecturerId));
    const edit = { titles: { en: 'Another title' }, lecturerId, lecturerAgreed: false };
    const changed = await coordinator.patch(`/sessions/${session.id}`, edit, session.version);
    expect(changed.body.places).toEqual(session.places);
  });

  it('cannot agree to what clashes: nothing changes', async () => {
    const { add, lecturerId } = await givenTimetable();
    const { body: session } = await add(asked(lecturerId));
    const other = await givenTimetable();
    await other.add({ ...hours('11:00', '12:00'), lecturerId });
    const [{ placeId }] = session.places;
    const refused = await coordinator.post(`/lecturer-places/${placeId}/actions`, { action: 'agree' });
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/session/clash']);
    expect((await coordinator.get(`/sessions/${session.id}`)).body).toEqual(session);
  });

  it('is settled by the institute alone, and once', async () => {
    const { add, lecturerId } = await givenTimetable();
    const { body: session } = await add({ ...hours('10:00', '12:30'), lecturerId });
    const path = `/lecturer-places/${session.places[0].placeId}/actions`;
    expect((await coordinator.post(path, { action: 'agree' })).body.type).toBe('/problems/workflow/not-now');
    const director = await signedIn(test, 'director');
    expect((await director.post(path, { action: 'decline' })).status).toBe(403);
    const unknown = '/lecturer-places/0198aa00-0000-7000-8000-000000000009/actions';
    expect((await coordinator.post(unknown, { action: 'agree' })).status).toBe(404);
  });
});

describe('a double booking', () => {
  it('of a room, a lecturer or a group is refused, and the other session named', async () => {
    const { add, room, lecturerId } = await givenTimetable();
    await add({ ...hours('10:00', '12:30'), roomId: room.id, lecturerId });
    const group = await add(hours('12:00', '13:00'));
    expect([group.status, group.body.type, group.body.detail]).toEqual([
      409,
      '/problems/session/clash',
      'Whole course is taken by “The Convention”, 2027-03-15 10:00 to 2027-03-15 12:30 (Asia/Tokyo).',
    ]);
    expect((await add(hours('12:30', '13:00'))).status).toBe(201);
  });

  it('with another course is named to who may see that course', async () => {
    const { add, room } = await givenTimetable();
    await add({ ...hours('10:00', '12:30'), roomId: room.id });
    const other = await givenTimetable();
    const refused = await other.add({ ...hours('11:00', '12:00'), roomId: room.id });
    expect(refused.body).toMatchObject({
      type: '/problems/session/clash',
      params: { resource: { en: 'Room 2' }, zone: 'Asia/Tokyo' },
    });
  });

  it('never comes about when two are made at one moment', async () => {
    const { room } = await givenTimetable();
    const courses = await Promise.all(Array.from({ length: 6 }, () => givenTimetable()));
    const answers = await Promise.all(courses.map(({ add }) => add({ ...hours('10:00', '12:00'), roomId: room.id })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  });

  it('comes about when the constraint is dropped and two look before either writes (control)', async () => {
    const { room, course } = await givenTimetable();
    const { DataSource } = await import('typeorm');
    const owner = await new DataSource({ type: 'postgres', url: test.database.ownerUrl }).initialize();
    const [found] = await owner.query<{ conname: string; def: string }[]>(
      `select conname, pg_get_constraintdef(oid) as def from pg_constraint where contype = 'x' and conrelid = 'booking'::regclass`,
    );
    await owner.query(`alter table booking drop constraint "${found!.conname}"`);
    const bookUnguarded = (id: string) =>
      rowsOf(
        test.db,
        sql`insert into booking (session_id, resource_id, roles, during) values (${id}, ${room.id}, array['room'], tstzrange('2027-03-15T01:00Z', '2027-03-15T03:00Z'))`,
      );
    for (let i = 0; i < 2; i++) {
      const made = await rowOf<{ id: string }>(
        test.db,
        sql`insert into session (course_id, type, titles, starts_local, ends_local, starts_at, ends_at)
            values (${course.id}, 'faculty', '{"en":"T"}', '2027-03-15T10:00', '2027-03-15T12:00', '2027-03-15T01:00Z', '2027-03-15T03:00Z') returning id`,
      );
      await bookUnguarded(made!.id);
    }
    const taken = await rowOf<{ count: number }>(
      test.db,
      sql`select count(*)::int from booking where resource_id = ${room.id}`,
    );
    expect(taken).toEqual({ count: 2 });
    await rowsOf(test.db, sql`delete from booking where resource_id = ${room.id}`);
    await owner.query(`alter table booking add constraint "${found!.conname}" ${found!.def}`);
    await owner.destroy();
  });
});

describe('what happens to the course', () => {
  it('a cancelled session frees what it held and is gone from the list', async () => {
    const { add, course, room } = await givenTimetable();
    const { body: session } = await add({ ...hours('10:00', '12:00'), roomId: room.id });
    expect((await coordinator.delete(`/sessions/${session.id}`, session.version)).status).toBe(204);
    expect((await coordinator.get(`/courses/${course.id}/sessions`)).body.total).toBe(0);
    expect((await add({ ...hours('10:00', '12:00'), roomId: room.id })).status).toBe(201);
  });

  it('postponing moves every session, also over the hours of the next', async () => {
    const { add, course, room } = await givenTimetable();
    for (const day of [0, 1, 2]) await add({ ...hours('10:00', '12:00', addDays(MONDAY, day)), roomId: room.id });
    await coordinator.post(`/courses/${course.id}/actions`, {
      action: 'postpone',
      reason: 'Typhoon',
      startsOn: addDays(MONDAY, 1),
    });
    const { items } = (await coordinator.get(`/courses/${course.id}/sessions`)).body;
    expect(items.map(({ startsLocal }: { startsLocal: string }) => startsLocal)).toEqual(
      [1, 2, 3].map((day) => `${addDays(MONDAY, day)}T10:00`),
    );
  });

  it('another zone leaves every session its hours of the clock, held ones too, and books the instants of that zone', async () => {
    const { add, course, room } = await givenTimetable();
    await add({ ...hours('10:00', '12:00'), roomId: room.id });
    const { body: held } = await add(hours('14:00', '15:00'));
    await rowsOf(test.db, sql`update session set status = 'held' where id = ${held.id}`);
    const changed = async (zone: string) => {
      const { version } = (await coordinator.get(`/courses/${course.id}`)).body;
      return coordinator.patch(`/courses/${course.id}`, { zone }, version);
    };
    expect((await changed('America/New_York')).status).toBe(200);
    const sessions = async () =>
      (await coordinator.get(`/courses/${course.id}/sessions`)).body.items.map(
        ({ startsLocal, startsAt, endsAt }: Record<string, string>) => [startsLocal, startsAt, endsAt],
      );
    const moved = [
      ['2027-03-15T10:00', '2027-03-15T14:00:00.000Z', '2027-03-15T16:00:00.000Z'],
      ['2027-03-15T14:00', '2027-03-15T18:00:00.000Z', '2027-03-15T19:00:00.000Z'],
    ];
    expect(await sessions()).toEqual(moved);
    const other = await givenTimetable();
    const book = (from: string, to: string) => other.add({ ...hours(from, to), roomId: room.id });
    expect((await book('10:00', '12:00')).status).toBe(201); // Tokyo's morning is free now
    const back = await changed('Asia/Tokyo');
    expect([back.status, back.body.detail]).toEqual([
      409,
      'Room 2 is taken by “The Convention”, 2027-03-15 10:00 to 2027-03-15 12:00 (Asia/Tokyo).',
    ]);
    expect(await sessions()).toEqual(moved);
  });

  it('an edit moves the bookings along and leaves what it does not mention', async () => {
    const { add, room, lecturerId } = await givenTimetable();
    const { body: session } = await add({ ...hours('10:00', '12:00'), roomId: room.id, lecturerId });
    const changed = await coordinator.patch(`/sessions/${session.id}`, hours('14:00', '16:00'), session.version);
    expect(changed.body).toMatchObject({
      startsAt: '2027-03-15T05:00:00.000Z',
      room: { id: room.id },
      lecturers: [{ id: lecturerId }],
    });
    expect((await add(hours('10:00', '12:00'))).status).toBe(201);
    expect((await coordinator.patch(`/sessions/${session.id}`, { roomId: null }, session.version)).status).toBe(412);
  });
});

describe('what is seen of a timetable', () => {
  it('is nothing at all for whom the course is not there, as for no course', async () => {
    const { course } = await givenTimetable();
    const elsewhere = await signedIn(test, 'agency', { courseId: (await givenCourse(test.db)).id });
    const none = '0198aa00-0000-7000-8000-000000000009';
    const [hidden, nothing] = [
      await elsewhere.get(`/courses/${course.id}/sessions`),
      await elsewhere.get(`/courses/${none}/sessions`),
    ];
    expect([hidden.status, { ...hidden.body, instance: '' }]).toEqual([404, { ...nothing.body, instance: '' }]);
    expect((await coordinator.get(`/courses/${none}/sessions`)).status).toBe(404);
    const { id } = await givenCourse(test.db);
    expect((await coordinator.get(`/courses/${id}/sessions`)).body).toMatchObject({ items: [], total: 0 });
  });

  it('is one’s own part for a lecturer, and for the agency the whole without who was asked in vain', async () => {
    const { course, lecturerId, add } = await givenTimetable();
    const [lecturer, agency, counsellor] = [
      await signedIn(test, 'lecturer', { courseId: course.id }),
      await signedIn(test, 'agency', { courseId: course.id }),
      await signedIn(test, 'counsellor', { courseId: course.id }),
    ];
    const own = (await add(hours('10:00', '11:00'))).body.id as string;
    const shared = (await add({ ...hours('11:00', '12:00'), lecturerId })).body.id as string;
    const others = (await add(hours('14:00', '15:00'))).body.id as string;
    const place = (sessionId: string, personId: string, status: PlaceStatus) =>
      test.db.save(LecturerPlace, { sessionId, personId, status });
    const { personId } = lecturer;
    const { id: third } = await givenPerson(test.db);
    await place(own, personId, 'asked');
    await place(own, third, 'asked');
    await place(shared, personId, 'agreed');
    await place(others, third, 'asked');
    await place(others, personId, 'declined');
    type Row = { id: string; lecturers: { id: string; status: string }[] };
    const seen = async (as: TestUser) =>
      ((await as.get(`/courses/${course.id}/sessions`)).body.items as Row[]).map(({ id, lecturers }) => [
        id,
        lecturers.map((l) => l.id).sort(),
      ]);
    expect(await seen(lecturer)).toEqual([
      [own, [personId]],
      [shared, [personId, lecturerId].sort()],
    ]);
    expect(await seen(agency)).toEqual([
      [own, []],
      [shared, [personId, lecturerId].sort()],
      [others, []],
    ]);
    const all = [
      [own, [personId, third].sort()],
      [shared, [personId, lecturerId].sort()],
      [others, [personId, third].sort()],
    ];
    expect(await seen(counsellor)).toEqual(all);
    expect(await seen(coordinator)).toEqual(all);
    expect((await lecturer.get(`/sessions/${others}`)).status).toBe(404);
    expect((await lecturer.get(`/sessions/${own}`)).body.lecturers).toMatchObject([{ id: personId, status: 'asked' }]);
    expect((await agency.get(`/sessions/${own}`)).body.lecturers).toEqual([]);
  });
});
