import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdmissionsModule, Nomination } from '@kenshu/admissions';
import { givenCall, givenNominations } from '@kenshu/admissions/testing';
import { addDays } from '@kenshu/domain/kit/time';
import { CourseMoved, CoursesModule, makeWholeGroup } from '@kenshu/courses';
import { givenCourse } from '@kenshu/courses/testing';
import { CurriculumModule } from '@kenshu/curriculum';
import { Db, Events, rowOf, rowsOf, sql } from '@kenshu/http';
import { loadCountries } from '@kenshu/identity';
import { givenPerson, signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import { Participant, ParticipationModule } from '@kenshu/participation';
import type { TestApp } from '@kenshu/testing';
import { TimetableModule } from '@kenshu/timetable';
import { ReportingModule } from '../reporting.module';

let test: TestApp;
let coordinator: TestUser;
let director: TestUser;
let kenya: TestUser;
let vietNam: TestUser;

beforeAll(async () => {
  test = await startApp(
    CurriculumModule,
    CoursesModule,
    TimetableModule,
    AdmissionsModule,
    ParticipationModule,
    ReportingModule,
  );
  await test.db.transaction(loadCountries);
  coordinator = await signedIn(test, 'coordinator');
  director = await signedIn(test, 'director');
  kenya = await signedIn(test, 'focal-point', { countryCode: 'KE' });
  vietNam = await signedIn(test, 'focal-point', { countryCode: 'VN' });
});
afterAll(() => test.close());

const MONDAY = '2031-03-03';
const FRIDAY = '2031-03-07';

/** A course with its call, one confirmed person of Kenya and one of Viet Nam, and one from the host country. */
async function givenConfirmed(zone = 'Asia/Tokyo') {
  const given = await givenCall(test.db, {
    course: { status: 'confirmed', startsOn: MONDAY, endsOn: '2031-03-28', capacity: 2, mode: 'onsite', zone },
    call: {
      closesAt: new Date('2030-12-02T08:00:00Z'),
      resultsOn: '2030-12-20',
      confirmBy: '2031-01-10',
    },
    countries: ['KE', 'VN'],
    invitation: { places: 2 },
  });
  const { course, call, invitations } = given;
  await makeWholeGroup(test.db, course.id);
  const nominations: Nomination[] = [];
  for (const [i, country] of [kenya, vietNam].entries()) {
    const [nomination] = await givenNominations(test.db, given, invitations[i]!, 1, { status: 'selected' });
    await country.post(`/nominations/${nomination!.id}/actions`, { action: 'confirm' });
    nominations.push(nomination!);
  }
  const { id: personId } = await givenPerson(test.db, { givenNames: 'Yui', familyName: 'Hosokawa' });
  const host = await test.db.save(Participant, {
    courseId: course.id,
    personId,
    role: 'host-country',
    countryCode: 'JP',
  });
  const path = `/courses/${course.id}`;
  const list = async () => (await coordinator.get(`${path}/reconfirmations`)).body as List;
  return {
    ...given,
    course,
    call,
    nominations: nominations as [Nomination, Nomination],
    host,
    list,
    postpone: (startsOn: string, more: object = {}) =>
      coordinator.post(`${path}/actions`, { action: 'postpone', reason: 'Typhoon', startsOn, ...more }),
    changeMode: (mode: string) =>
      coordinator.post(`${path}/actions`, { action: 'change-mode', reason: 'Borders shut', mode }),
    settle: (action: string, ids: readonly string[], as = coordinator) =>
      as.post(`${path}/reconfirmations/actions`, { action, ids }),
    add: (body: object) =>
      coordinator.post(`${path}/sessions`, { type: 'faculty', titles: { en: 'Lecture' }, ...body }),
    idOf: async (kind: 'deadlines' | 'people', which: (thing: Thing) => boolean) =>
      (await list())[kind].find(which)!.id,
    participantOf: (nominationId: string) =>
      rowOf<{ status: string; ended: boolean }>(
        test.db,
        sql`select status, ended_at is not null as ended from participant where nomination_id = ${nominationId}`,
      ),
    taken: async () => (await coordinator.get(`${path}/places`)).body.selection.taken as number,
  };
}

interface Thing {
  id: string;
  status: string;
  field?: string;
  countryCode?: string | null;
  before?: string | null;
  proposed?: string | null;
  nominationId?: string | null;
  asked?: boolean;
}
interface List {
  open: number;
  changes: { kind: string; reason: string }[];
  deadlines: Thing[];
  people: Thing[];
  sessions: (Thing & {
    sessionId: string;
    startsLocal: string;
    weekend: boolean;
    outside: boolean;
    lost: object[];
  })[];
  rooms: (Thing & { sessions: number })[];
}
const deadlinesIn = ({ deadlines }: List) =>
  deadlines.map(({ field, countryCode, before, proposed, status }) => [field, countryCode, before, proposed, status]);
const hours = (day: string, from = '10:00', to = '12:00') => ({
  startsLocal: `${day}T${from}`,
  endsLocal: `${day}T${to}`,
});
const room = async () => (await coordinator.post('/rooms', { names: { en: 'Room 2' } })).body as { id: string };
const lecturer = async () => {
  const { id } = await givenPerson(test.db, { givenNames: 'Mariam', familyName: 'Diallo' });
  await coordinator.post('/lecturers', { personId: id });
  return id;
};

const letters = async () =>
  (await rowOf<{ count: number }>(
    test.db,
    sql`select count(*)::int as count from mail where template = 'course-changed'`,
  ))!.count;

describe('a postponement', () => {
  it('lists what must be confirmed again: deadlines with a proposal, people, sessions', async () => {
    const { course, list, postpone, add, nominations, host, invitations } = await givenConfirmed();
    await test.db.update('invitation', { id: invitations[1]!.id }, { closesAt: new Date('2030-12-05T08:00:00Z') });
    await add(hours(MONDAY));
    await add(hours(FRIDAY));
    const held = (await add(hours('2031-03-04'))).body;
    await test.db.update('session', { id: held.id }, { status: 'held' });
    const moved = await postpone('2031-03-11');
    expect([moved.status, moved.body.startsOn, moved.body.endsOn]).toEqual([201, '2031-03-11', '2031-04-05']);

    const found = await list();
    expect(found.changes).toEqual([
      {
        id: expect.any(String),
        kind: 'postpone',
        before: { startsOn: MONDAY, endsOn: '2031-03-28', mode: 'onsite' },
        after: { startsOn: '2031-03-11', endsOn: '2031-04-05', mode: 'onsite' },
        reason: 'Typhoon',
        by: expect.any(String),
        at: expect.any(String),
      },
    ]);
    expect(deadlinesIn(found)).toEqual([
      ['closesAt', null, '2030-12-02T08:00:00.000Z', '2030-12-10T08:00:00.000Z', 'open'],
      ['resultsOn', null, '2030-12-20', '2030-12-28', 'open'],
      ['confirmBy', null, '2031-01-10', '2031-01-18', 'open'],
      ['closesAt', 'VN', '2030-12-05T08:00:00.000Z', '2030-12-13T08:00:00.000Z', 'open'],
    ]);
    expect(found.people.map(({ nominationId, countryCode, asked }) => [nominationId, countryCode, asked])).toEqual(
      expect.arrayContaining([
        [nominations[0].id, 'KE', false],
        [nominations[1].id, 'VN', false],
        [null, 'JP', false],
      ]),
    );
    expect(found.people.find(({ nominationId }) => nominationId === null)).toMatchObject({ participantId: host.id });
    expect(
      found.sessions.map(({ before, startsLocal, weekend, outside, lost }) => [
        before,
        startsLocal,
        weekend,
        outside,
        lost,
      ]),
    ).toEqual([
      ['2031-03-03T10:00', '2031-03-11T10:00', false, false, []],
      ['2031-03-07T10:00', '2031-03-15T10:00', true, false, []],
    ]);
    expect(found.open).toBe(9);
    const inTime = (await coordinator.get(`/courses/${course.id}/sessions?sort=startsAt`)).body.items;
    expect(inTime.map((session: { startsLocal: string }) => session.startsLocal)).toEqual([
      '2031-03-04T10:00',
      '2031-03-11T10:00',
      '2031-03-15T10:00',
    ]);
  });

  it('gives up a room or lecturer whom others have at the new time, and names who', async () => {
    const { list, postpone, add } = await givenConfirmed();
    const [{ id: roomId }, lecturerId] = [await room(), await lecturer()];
    const other = await givenConfirmed('Asia/Bangkok');
    // at ten of Tokyo's clocks, by which the list goes
    const atEight = (day: string) => hours(day, '08:00', '10:00');
    const theirs = (await other.add({ ...atEight('2031-03-04'), titles: { en: 'Theirs' }, roomId })).body;
    await other.add({ ...atEight('2031-03-05'), titles: { en: 'His other lecture' }, lecturerId });
    const first = (await add({ ...hours(MONDAY), roomId })).body;
    const second = (await add({ ...hours('2031-03-04'), lecturerId })).body;
    expect((await postpone('2031-03-04')).status).toBe(201);
    const { sessions } = await list();
    expect(sessions.map(({ sessionId, lost }) => [sessionId, lost])).toEqual([
      [
        first.id,
        [
          {
            kind: 'room',
            names: { en: 'Room 2' },
            titles: { en: 'Theirs' },
            startsLocal: '2031-03-04T10:00',
            endsLocal: '2031-03-04T12:00',
          },
        ],
      ],
      [second.id, [expect.objectContaining({ kind: 'person', names: { en: 'Mariam Diallo' } })]],
    ]);
    expect((await coordinator.get(`/sessions/${first.id}`)).body.room).toBeNull();
    expect((await coordinator.get(`/sessions/${second.id}`)).body.lecturers).toMatchObject([{ status: 'asked' }]);
    expect((await coordinator.get(`/sessions/${theirs.id}`)).body.room.id).toBe(roomId);
  });

  it('leaves the sessions where they are when only the last day moves, and lists those outside', async () => {
    const { list, postpone, add } = await givenConfirmed();
    await add(hours('2031-03-27'));
    await add(hours(MONDAY));
    expect((await postpone(MONDAY, { endsOn: '2031-03-21' })).status).toBe(201);
    const { sessions, deadlines, people } = await list();
    expect(sessions.map(({ before, startsLocal, outside }) => [before, startsLocal, outside])).toEqual([
      [null, '2031-03-27T10:00', true],
    ]);
    expect([deadlines.length, people.length]).toEqual([0, 3]);
  });

  it('of a course whose dates are not announced is an edit: nothing is listed, and what is taken is named', async () => {
    const { id: roomId } = await room();
    const planned = await givenCourse(test.db, { startsOn: MONDAY, endsOn: FRIDAY });
    const add = (id: string, titles: object, body: object) =>
      coordinator.post(`/courses/${id}/sessions`, { type: 'faculty', titles, roomId, ...body });
    await add(planned.id, { en: 'Ours' }, hours(MONDAY));
    const other = await givenConfirmed();
    await add(other.course.id, { en: 'Theirs' }, hours('2031-03-10'));
    const refused = await coordinator.patch(
      `/courses/${planned.id}`,
      { startsOn: '2031-03-10', endsOn: '2031-03-14' },
      1,
    );
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      'Room 2 is taken by “Theirs”, 2031-03-10 10:00 to 2031-03-10 12:00 (Asia/Tokyo).',
    ]);
    const edited = await coordinator.patch(
      `/courses/${planned.id}`,
      { startsOn: '2031-03-17', endsOn: '2031-03-21' },
      1,
    );
    expect(edited.status).toBe(200);
    const found = (await coordinator.get(`/courses/${planned.id}/reconfirmations`)).body;
    expect(found).toEqual({ changes: [], open: 0, deadlines: [], people: [], sessions: [], rooms: [] });
  });

  it('is the coordinator’s to see and settle', async () => {
    const { course, settle } = await givenConfirmed();
    expect((await director.get(`/courses/${course.id}/reconfirmations`)).status).toBe(403);
    const none = '0198aa00-0000-7000-8000-000000000009';
    expect((await settle('settle', [none], director)).status).toBe(403);
    expect((await settle('settle', [none])).body.outcomes).toEqual([{ id: none, status: null, problem: 'not-found' }]);
    expect((await coordinator.get(`/courses/${none}/reconfirmations`)).status).toBe(404);
  });
});

describe('a deadline', () => {
  it('moves by one press, all by another, and back again', async () => {
    const { course, list, postpone, settle, idOf } = await givenConfirmed();
    await postpone('2031-03-10');
    const call = async () => (await coordinator.get(`/courses/${course.id}/call`)).body;
    const closing = await idOf('deadlines', ({ field }) => field === 'closesAt');
    expect((await settle('settle', [closing])).body.outcomes).toEqual([
      { id: closing, status: 'settled', problem: null },
    ]);
    expect(await call()).toMatchObject({ closesAt: '2030-12-09T08:00:00.000Z', resultsOn: '2030-12-20' });
    const rest = (await list()).deadlines.filter(({ status }) => status === 'open').map(({ id }) => id);
    await settle('settle', rest);
    expect(await call()).toMatchObject({ resultsOn: '2030-12-27', confirmBy: '2031-01-17' });
    expect((await settle('settle', [closing])).body.outcomes[0]).toEqual({
      id: closing,
      status: 'settled',
      problem: 'workflow/not-now',
    });
    expect((await settle('reopen', [closing])).body.outcomes[0].status).toBe('open');
    expect((await call()).closesAt).toBe('2030-12-02T08:00:00.000Z');
    expect((await settle('keep', [closing])).body.outcomes[0].status).toBe('kept');
    expect((await call()).closesAt).toBe('2030-12-02T08:00:00.000Z');
    const trail = await rowsOf<{ action: string }>(
      test.db,
      sql`select action from audit_event where subject_id in (${course.id}, ${(await call()).id}) order by at`,
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'course.postpone',
      'call.update',
      'reconfirmation.settle',
      ...rest.flatMap(() => ['call.update', 'reconfirmation.settle']),
      'call.update',
      'reconfirmation.reopen',
      'reconfirmation.keep',
    ]);
  });

  it('that is set by hand is off the list', async () => {
    const { course, list, postpone } = await givenConfirmed();
    await postpone('2031-03-10');
    const { id, version } = (await coordinator.get(`/courses/${course.id}/call`)).body;
    await coordinator.patch(`/calls/${id}`, { resultsOn: '2031-01-05' }, version);
    expect((await list()).deadlines.map(({ field, status }) => [field, status])).toEqual([
      ['closesAt', 'open'],
      ['confirmBy', 'open'],
      ['resultsOn', 'settled'],
    ]);
  });
});

describe('a session on the list', () => {
  it('stays so by a press, or by being changed or taken off', async () => {
    const { list, postpone, add, settle } = await givenConfirmed();
    for (const day of [0, 1, 2]) await add(hours(addDays(MONDAY, day)));
    await postpone('2031-03-10');
    const [first, second, third] = (await list()).sessions;
    await settle('settle', [first!.id]);
    const version = async (id: string) => (await coordinator.get(`/sessions/${id}`)).body.version;
    await coordinator.patch(`/sessions/${second!.sessionId}`, hours('2031-03-13'), await version(second!.sessionId));
    await coordinator.delete(`/sessions/${third!.sessionId}`, await version(third!.sessionId));
    expect((await list()).sessions.map(({ sessionId, status }) => [sessionId, status])).toEqual([
      [first!.sessionId, 'settled'],
      [second!.sessionId, 'settled'],
    ]);
    expect((await settle('keep', [first!.id])).body.outcomes[0].problem).toBe('workflow/not-now');
  });
});

describe('people who had confirmed', () => {
  it('are asked again in one press, keep their place, and come as before once the country says so', async () => {
    const { course, nominations, list, postpone, settle, participantOf, taken } = await givenConfirmed();
    expect(await taken()).toBe(2);
    await postpone('2031-03-10');
    const before = await letters();
    const ids = (await list()).people.filter(({ nominationId }) => nominationId).map(({ id }) => id);
    expect((await settle('ask', ids)).body.outcomes.map(({ status }: Thing) => status)).toEqual(['open', 'open']);
    expect(await taken()).toBe(2);
    const [ours] = nominations;
    const seen = (await kenya.get(`/nominations/${ours.id}`)).body;
    expect(seen).toMatchObject({
      status: 'selected',
      courseChange: { kind: 'postpone', startsOn: '2031-03-10', endsOn: '2031-04-04', mode: 'onsite' },
      allowedActions: ['confirm', 'refuse', 'withdraw'],
    });
    expect(seen.moves.at(-1)).toMatchObject({ action: 'ask-again', from: 'confirmed', to: 'selected' });
    expect(await participantOf(ours.id)).toEqual({ status: 'asked-again', ended: false });
    const needs = (await kenya.get('/home')).body.needs.filter(
      (need: { course?: { id: string } }) => need.course?.id === course.id,
    );
    expect(needs).toMatchObject([{ kind: 'place-to-confirm-again', subjectId: ours.id, dueOn: '2031-01-10' }]);
    expect((await letters()) - before).toBe(2);

    expect((await kenya.post(`/nominations/${ours.id}/actions`, { action: 'confirm' })).body.status).toBe('confirmed');
    expect(await participantOf(ours.id)).toEqual({ status: 'expected', ended: false });
    expect((await kenya.get(`/nominations/${ours.id}`)).body.courseChange).toBeNull();
    const { people } = await list();
    expect(people.map(({ nominationId, status, asked }) => [nominationId, status, asked])).toEqual(
      expect.arrayContaining([
        [ours.id, 'settled', false],
        [nominations[1].id, 'open', true],
        [null, 'open', false],
      ]),
    );
    expect(await test.db.countBy(Participant, { courseId: course.id })).toBe(3);
  });

  it('give their place back once, when the country says they do not come', async () => {
    const { course, nominations, list, postpone, settle, participantOf, taken, idOf } = await givenConfirmed();
    const { body: group } = await coordinator.post(`/courses/${course.id}/groups`, { names: { en: 'Group 1' } });
    const { personId } = nominations[0];
    await coordinator.post(`/courses/${course.id}/group-members`, { moves: [{ personId, groupId: group.id }] });
    await postpone('2031-03-10');
    await settle('ask', [await idOf('people', ({ countryCode }) => countryCode === 'KE')]);
    const refuse = () =>
      kenya.post(`/nominations/${nominations[0].id}/actions`, { action: 'refuse', reason: 'Court term' });
    const answers = await Promise.all([refuse(), refuse(), refuse()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await taken()).toBe(1);
    expect(await participantOf(nominations[0].id)).toEqual({ status: 'withdrew', ended: true });
    expect((await coordinator.get(`/courses/${course.id}/groups`)).body.items[1].members).toBe(0);
    expect((await list()).people.map(({ countryCode }) => countryCode).sort()).toEqual(['JP', 'VN']);
  });

  it('stay confirmed where the institute knows it, and are not asked once that is settled or without a change', async () => {
    const { nominations, postpone, settle, idOf } = await givenConfirmed();
    const ask = (nomination: Nomination) =>
      coordinator.post(`/nominations/${nomination.id}/actions`, { action: 'ask-again' });
    expect((await ask(nominations[0])).body.type).toBe('/problems/nomination/nothing-changed');
    await postpone('2031-03-10');
    const [ke, vn] = [
      await idOf('people', ({ countryCode }) => countryCode === 'KE'),
      await idOf('people', ({ countryCode }) => countryCode === 'VN'),
    ];
    expect((await settle('keep', [ke])).body.outcomes[0].status).toBe('kept');
    expect((await ask(nominations[0])).body.type).toBe('/problems/nomination/nothing-changed');
    expect((await ask(nominations[1])).body.status).toBe('selected');
    expect((await settle('keep', [vn])).body.outcomes[0]).toEqual({
      id: vn,
      status: 'open',
      problem: 'reconfirmation/asked',
    });
    expect((await settle('ask', [vn])).body.outcomes[0].problem).toBe('workflow/not-now');
    expect((await settle('settle', [vn])).body.outcomes[0].problem).toBe('reconfirmation/other-way');
  });

  it('are asked only while there is a day left to answer by, which is proposed', async () => {
    const { call, changeMode, list, settle, idOf } = await givenConfirmed();
    await test.db.update('call', { id: call.id }, { confirmBy: '2026-01-10' });
    await changeMode('online');
    const [day] = (await list()).deadlines;
    const { least } = (await rowOf<{ least: string }>(
      test.db,
      sql`select ((app_now() at time zone 'Asia/Tokyo')::date + 14)::text as least`,
    ))!;
    expect(deadlinesIn(await list())).toEqual([['confirmBy', null, '2026-01-10', least, 'open']]);
    const person = await idOf('people', ({ countryCode }) => countryCode === 'KE');
    expect((await settle('ask', [person])).body.outcomes[0].problem).toBe('nomination/confirm-by-passed');
    await settle('settle', [day!.id]);
    expect((await settle('ask', [person])).body.outcomes[0]).toEqual({ id: person, status: 'open', problem: null });
  });

  it('from the host country are asked by the institute: they come, or withdraw', async () => {
    const { course, host, list, postpone, settle, idOf } = await givenConfirmed();
    await postpone('2031-03-10');
    const id = await idOf('people', ({ nominationId }) => nominationId === null);
    expect((await settle('settle', [id])).body.outcomes[0].status).toBe('settled');
    await settle('reopen', [id]);
    const act = (participantId: string, action: string) =>
      coordinator.post(`/participants/${participantId}/actions`, { action, reason: 'Duty' });
    expect((await act(host.id, 'withdraw')).body.status).toBe('withdrew');
    expect((await list()).people.map(({ countryCode }) => countryCode).sort()).toEqual(['KE', 'VN']);
    const [nominated] = (await coordinator.get(`/participants?courseId=${course.id}&countryCode=KE`)).body.items;
    expect((await act(nominated.id, 'withdraw')).body.type).toBe('/problems/participant/by-nomination');
    expect((await act(nominated.id, 'ask-again')).body.type).toBe('/problems/participant/by-nomination');
  });
});

it('a postponement asks nobody who never came', async () => {
  const { nominations, postpone, list } = await givenConfirmed();
  await test.db.update('participant', { nominationId: nominations[0].id }, { status: 'did-not-arrive' });
  await postpone('2031-03-10');
  expect((await list()).people.map(({ countryCode }) => countryCode).sort()).toEqual(['JP', 'VN']);
});

describe('a change of mode', () => {
  it('lists the rooms once each, and the people; a room that is given up is free', async () => {
    const { course, list, changeMode, add, settle } = await givenConfirmed();
    const [{ id: roomId }, { id: kept }] = [await room(), await room()];
    await add({ ...hours(MONDAY), roomId });
    await add({ ...hours('2031-03-04'), roomId });
    await add({ ...hours('2031-03-05'), roomId: kept });
    expect((await changeMode('online')).status).toBe(201);
    expect((await changeMode('online')).body.type).toBe('/problems/course/same-mode');
    const found = await list();
    expect([found.rooms.map(({ sessions }) => sessions).sort(), found.people.length, found.sessions]).toEqual([
      [1, 2],
      3,
      [],
    ]);
    expect(found.deadlines).toEqual([]);
    const [two, one] = [2, 1].map((count) => found.rooms.find(({ sessions }) => sessions === count)!);
    await settle('settle', [two!.id]);
    await settle('keep', [one!.id]);
    expect((await settle('reopen', [two!.id])).body.outcomes[0].problem).toBe('reconfirmation/final');
    const { items } = (await coordinator.get(`/courses/${course.id}/sessions`)).body;
    expect(items.map((session: { room: object | null }) => session.room !== null).sort()).toEqual([false, false, true]);
    const other = await givenConfirmed();
    expect((await other.add({ ...hours(MONDAY), roomId })).status).toBe(201);
  });
});

describe('home', () => {
  it('says that things are to be confirmed again until nothing is open', async () => {
    const { course, list, postpone, settle } = await givenConfirmed();
    const needs = async (as: TestUser) =>
      (await as.get('/home')).body.needs.filter(
        ({ kind, course: of }: { kind: string; course: { id: string } | null }) =>
          kind === 'course-to-confirm-again' && of?.id === course.id,
      );
    expect(await needs(coordinator)).toEqual([]);
    await postpone('2031-03-10');
    expect(await needs(coordinator)).toMatchObject([{ subjectId: course.id, count: 6, dueOn: '2030-12-02' }]);
    expect(await needs(director)).toEqual([]);
    const { deadlines, people } = await list();
    await settle(
      'keep',
      [...deadlines, ...people].map(({ id }) => id),
    );
    expect(await needs(coordinator)).toMatchObject([{ count: 1, dueOn: null }]);
    const host = (await list()).people.find(({ nominationId }) => nominationId === null)!;
    await settle('settle', [host.id]);
    expect(await needs(coordinator)).toEqual([]);
  });
});

describe('a course that is postponed twice', () => {
  it('has each thing on the list once: from where it was at first to where it is proposed now', async () => {
    const { list, postpone, add, settle, idOf } = await givenConfirmed();
    await add(hours(MONDAY));
    await postpone('2031-03-10');
    await settle('settle', [await idOf('deadlines', ({ field }) => field === 'resultsOn')]);
    await postpone('2031-03-24');
    const found = await list();
    expect(deadlinesIn(found)).toEqual([
      ['closesAt', null, '2030-12-02T08:00:00.000Z', '2030-12-23T08:00:00.000Z', 'open'],
      ['resultsOn', null, '2030-12-27', '2031-01-10', 'open'],
      ['confirmBy', null, '2031-01-10', '2031-01-31', 'open'],
    ]);
    expect([found.people.length, found.sessions.map(({ before, startsLocal }) => [before, startsLocal])]).toEqual([
      3,
      [['2031-03-03T10:00', '2031-03-24T10:00']],
    ]);
    await postpone(MONDAY);
    expect((await list()).sessions).toEqual([]);
    expect((await list()).changes).toHaveLength(3);
  });

  it('by two desks at one moment moves once', async () => {
    const { course, list, postpone, add } = await givenConfirmed();
    await add(hours(MONDAY));
    const answers = await Promise.all(Array.from({ length: 5 }, () => postpone('2031-03-10')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.type).toBe('/problems/course/same-dates');
    const { items } = (await coordinator.get(`/courses/${course.id}/sessions`)).body;
    expect(items[0].startsLocal).toBe('2031-03-10T10:00');
    expect((await list()).changes).toHaveLength(1);
  });

  it('moves twice where each desk goes by the days it saw (control)', async () => {
    const { course, add } = await givenConfirmed();
    await add(hours(MONDAY));
    const [db, events] = [test.app.get(Db), test.app.get(Events)];
    const seven = new CourseMoved(course.id, 7, { kind: 'system', job: 'test' }, null);
    for (let i = 0; i < 2; i++) await db.transaction((tx) => events.publish(tx, seven));
    const { items } = (await coordinator.get(`/courses/${course.id}/sessions`)).body;
    expect(items[0].startsLocal).toBe('2031-03-17T10:00');
  });
});

describe('a country that confirms again while the course is postponed once more', () => {
  /** Both presses at one moment; `version` is of the page the country looks at. */
  async function bothAtOnce(withVersion: boolean) {
    const { nominations, postpone, settle, idOf, list } = await givenConfirmed();
    await postpone('2031-03-10');
    await settle('ask', [await idOf('people', ({ countryCode }) => countryCode === 'KE')]);
    const page = (await kenya.get(`/nominations/${nominations[0].id}`)).body;
    const confirm = () =>
      kenya.post(
        `/nominations/${nominations[0].id}/actions`,
        { action: 'confirm' },
        withVersion ? { version: page.version } : {},
      );
    return { confirm, postpone: () => postpone('2031-03-17'), list, nominationId: nominations[0].id };
  }
  const openFor = ({ people }: List, id: string) =>
    people.find(({ nominationId, status }) => nominationId === id && status === 'open');

  it('is asked again: nobody has confirmed days that were not on the page', async () => {
    for (let round = 0; round < 4; round++) {
      const { confirm, postpone, list, nominationId } = await bothAtOnce(true);
      const presses = round % 2 ? [confirm, postpone] : [postpone, confirm];
      const answers = await Promise.all(presses.map((press) => press()));
      const [answer, moved] = round % 2 ? [answers[0]!, answers[1]!] : [answers[1]!, answers[0]!];
      expect(moved.status).toBe(201);
      expect([201, 412]).toContain(answer.status);
      // confirmed in time: there is a new question; too late: the old one stands
      expect(openFor(await list(), nominationId)).toMatchObject({ asked: answer.status === 412 });
    }
  });

  it('has confirmed unseen days where the page does not say what it shows (control)', async () => {
    const { confirm, postpone, list, nominationId } = await bothAtOnce(false);
    await postpone();
    expect((await confirm()).status).toBe(201);
    expect(openFor(await list(), nominationId)).toBeUndefined();
  });
});
