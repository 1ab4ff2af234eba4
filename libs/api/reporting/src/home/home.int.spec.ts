import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { AdmissionsModule } from '@kenshu/admissions';
import { givenCall, givenNominations } from '@kenshu/admissions/testing';
import { type Course, CoursesModule, WorkPlanStep } from '@kenshu/courses';
import { givenCourse } from '@kenshu/courses/testing';
import { CurriculumModule, Theme } from '@kenshu/curriculum';
import { rowsOf, sql } from '@kenshu/http';
import { loadCountries, Person } from '@kenshu/identity';
import { givenOrganization, signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import { ParticipationModule } from '@kenshu/participation';
import { Mail, putSetting } from '@kenshu/platform';
import { clearClock, setClock, type TestApp } from '@kenshu/testing';
import { LecturerPlace, Session, TimetableModule } from '@kenshu/timetable';
import { ReportingModule } from '../reporting.module';

let test: TestApp;
let coordinator: TestUser;
let director: TestUser;
let kenya: TestUser;

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
});
beforeEach(() => signInAt());
afterAll(() => test.close());

/** Stops the clock, or lets it run; sign-ins of another time would have ended. */
async function signInAt(instant?: string) {
  await (instant ? setClock(test.database, instant) : clearClock(test.database));
  coordinator = await signedIn(test, 'coordinator');
  director = await signedIn(test, 'director');
  kenya = await signedIn(test, 'focal-point', { countryCode: 'KE' });
}

interface Need {
  kind: string;
  subjectId: string | null;
  course: { id: string } | null;
  count: number | null;
  people: string[];
  overdue: boolean;
}
/** What waits for them of this course. */
const needsOf = async (user: TestUser, { id }: Pick<Course, 'id'>): Promise<Need[]> =>
  ((await user.get('/home')).body.needs as Need[]).filter(({ course }) => course?.id === id);
const kinds = (needs: Need[]) => needs.map(({ kind }) => kind);

it('says nothing waits where nothing does', async () => {
  const nobody = await signedIn(test);
  expect((await nobody.get('/home')).body).toEqual({
    asOf: expect.any(String),
    needs: [],
    sent: [],
    courses: [],
    sessions: [],
  });
  expect((await test.anyone.get('/home')).status).toBe(401);
});

it('shows the coordinator the steps that are due within a week, and says which are late', async () => {
  const course = await givenCourse(test.db, { startsOn: '2030-06-03', endsOn: '2030-07-05' });
  await signInAt('2030-05-01T03:00:00Z');
  const step = (key: string, offsetDays: number, given: Partial<WorkPlanStep> = {}) =>
    test.db.save(WorkPlanStep, {
      courseId: course.id,
      key,
      titles: { en: key },
      owner: 'institute',
      offsetDays,
      ...given,
    });
  const late = await step('late', -40);
  const due = await step('due', -27);
  await step('later', -20);
  await step('done', -35, { doneAt: new Date('2030-04-20T00:00:00Z') });
  expect(await needsOf(coordinator, course)).toMatchObject([
    { kind: 'step', subjectId: late.id, dueOn: '2030-04-24', overdue: true },
    { kind: 'step', subjectId: due.id, dueOn: '2030-05-07', overdue: false },
  ]);
  expect(await needsOf(director, course)).toEqual([]);
  const { body } = await coordinator.get('/home');
  expect(body.courses.find(({ id }: Course) => id === course.id)).toMatchObject({
    status: 'planned',
    nextStep: { titles: { en: 'late' }, dueOn: '2030-04-24', overdue: true },
  });
  await test.db.update(WorkPlanStep, { id: late.id }, { doneAt: new Date('2030-04-30T00:00:00Z') });
  const after = (await coordinator.get('/home')).body.courses.find(({ id }: Course) => id === course.id);
  expect(after.nextStep).toEqual({
    titles: { en: 'due' },
    owner: 'institute',
    dueOn: '2030-05-07',
    overdue: false,
  });
  await test.db.update('course', { id: course.id }, { status: 'cancelled' });
  expect(await needsOf(coordinator, course)).toEqual([]);
});

it('tells each side of a call what it has to do, and nobody what is another’s', async () => {
  const call = await givenCall(test.db, { countries: ['KE', 'VN', 'PH'] });
  const vietNam = await signedIn(test, 'focal-point', { countryCode: 'VN' });
  expect(await needsOf(coordinator, call.course)).toMatchObject([{ kind: 'countries-not-started', count: 3 }]);
  expect(await needsOf(kenya, call.course)).toMatchObject([
    { kind: 'call-open', subjectId: call.invitations[0]!.id, count: 0, countryCode: 'KE', overdue: false },
  ]);

  const [nomination] = await givenNominations(test.db, call, call.invitations[0]!, 1);
  expect(await needsOf(kenya, call.course)).toMatchObject([{ kind: 'call-open', count: 1 }]);
  await kenya.post(`/nominations/${nomination!.id}/actions`, { action: 'submit' });
  expect(await needsOf(kenya, call.course)).toEqual([]);
  expect(await needsOf(coordinator, call.course)).toMatchObject([
    { kind: 'countries-not-started', count: 2 },
    { kind: 'nominations-to-check', count: 1 },
  ]);

  await coordinator.post(`/nominations/${nomination!.id}/actions`, {
    action: 'return',
    reason: 'The letter is unread',
  });
  expect(kinds(await needsOf(kenya, call.course))).toEqual(['nomination-returned']);
  expect(kinds(await needsOf(vietNam, call.course))).toEqual(['call-open']);
});

it('says to a country what it has sent and when it will hear, and to nobody else', async () => {
  const call = await givenCall(test.db, { countries: ['KE', 'VN'], call: { resultsOn: '2031-01-11' } });
  const vietNam = await signedIn(test, 'focal-point', { countryCode: 'VN' });
  const [invitation] = call.invitations;
  const sentOf = async (user: TestUser) =>
    ((await user.get('/home')).body.sent as { course: { id: string } }[]).filter(
      ({ course }) => course.id === call.course.id,
    );
  await givenNominations(test.db, call, invitation!, 1);
  expect(await sentOf(kenya)).toEqual([]);
  await givenNominations(test.db, call, invitation!, 2, { status: 'received' });
  expect(await sentOf(kenya)).toEqual([
    {
      id: invitation!.id,
      course: { id: call.course.id, names: call.course.names },
      countryCode: 'KE',
      count: 2,
      selected: 0,
      reserve: 0,
      notSelected: 0,
      closesAt: expect.stringMatching(/Z$/),
      zone: 'Asia/Tokyo',
      resultsOn: '2031-01-11',
    },
  ]);
  await givenNominations(test.db, call, invitation!, 1, { status: 'reserve' });
  await givenNominations(test.db, call, invitation!, 1, { status: 'confirmed' });
  expect(await sentOf(kenya)).toMatchObject([{ count: 2, selected: 1, reserve: 1, notSelected: 0 }]);
  expect(await sentOf(vietNam)).toEqual([]);
  expect(await sentOf(coordinator)).toEqual([]);
  await test.db.update('course', { id: call.course.id }, { status: 'cancelled' });
  expect(await sentOf(kenya)).toEqual([]);
});

it('asks a new installation for a coordinator and for a second administrator, the administrator alone', async () => {
  const lacking = async (user: TestUser) =>
    kinds((await user.get('/home')).body.needs as Need[]).filter((kind) => kind.endsWith('-to-invite'));
  const first = await signedIn(test, 'administrator');
  // by now others of this file are coordinators
  expect(await lacking(first)).toEqual(['administrator-to-invite']);
  await test.db.query(`update role_grant set ends_at = app_now() where role = 'coordinator'`);
  expect(await lacking(first)).toEqual(['administrator-to-invite', 'coordinator-to-invite']);
  expect(await lacking(director)).toEqual([]);
  await signedIn(test, 'administrator');
  await signedIn(test, 'coordinator');
  expect(await lacking(first)).toEqual([]);
});

it('puts what is late first, then what is to be decided, then deadlines in sight, and plans last', async () => {
  const call = await givenCall(test.db, {
    course: { startsOn: '2030-06-03', endsOn: '2030-07-05' },
    countries: ['KE', 'VN'],
  });
  await signInAt('2030-05-01T03:00:00Z');
  await rowsOf(
    test.db,
    sql`update call set issued_at = '2030-04-01T00:00:00Z', closes_at = '2030-05-09T00:00:00Z' where course_id = ${call.course.id}`,
  );
  const step = (offsetDays: number) =>
    test.db.save(WorkPlanStep, {
      courseId: call.course.id,
      key: `at ${offsetDays}`,
      titles: { en: 'Step' },
      owner: 'institute',
      offsetDays,
    });
  await step(-40);
  await step(-28);
  const [one, two] = await givenNominations(test.db, call, call.invitations[0]!, 2, { status: 'received' });
  const form = { latinName: 'Grace Namatovu', bornOn: '1984-07-19' };
  for (const { personId } of [one!, two!]) await test.db.update(Person, { id: personId }, form);
  expect(kinds(await needsOf(coordinator, call.course))).toEqual([
    'step',
    'nominations-alike',
    'countries-not-started',
    'nominations-to-check',
    'step',
  ]);
});

it('does not count a country whose letter came back among those that have not started, unless it has opened the call', async () => {
  const call = await givenCall(test.db, { countries: ['KE', 'VN'] });
  const { personId } = await signedIn(test, 'alternate', { countryCode: 'VN' });
  const letter = { template: 'none', language: 'en', toEmail: 'a@test.example', subject: 'Call', text: '', personId };
  const { id } = await test.db.save(Mail, { ...letter, status: 'parked' });
  expect(await needsOf(coordinator, call.course)).toMatchObject([{ kind: 'countries-not-started', count: 1 }]);
  await test.db.update('invitation', { id: call.invitations[1]!.id }, { openedAt: new Date() });
  expect(await needsOf(coordinator, call.course)).toMatchObject([{ kind: 'countries-not-started', count: 2 }]);
  await test.db.delete(Mail, { id });
});

it('tells the auditor of a trail that does not hold, until a later look finds it whole', async () => {
  const auditor = await signedIn(test, 'auditor');
  const needs = async (user: TestUser) =>
    ((await user.get('/home')).body.needs as Need[]).filter(({ kind }) => kind === 'trail-broken');
  const look = (minutesAgo: number, broken: object | null) =>
    test.db.query(
      `insert into audit_check (checked_at, events, broken) values (app_now() - make_interval(mins => $1), 7, $2)`,
      [minutesAgo, broken],
    );
  expect(await needs(auditor)).toEqual([]);
  await look(2, { position: 3 });
  expect(await needs(auditor)).toMatchObject([{ subjectId: null, course: null, since: expect.any(String) }]);
  expect(await needs(coordinator)).toEqual([]);
  await look(1, null);
  expect(await needs(auditor)).toEqual([]);
});

it('does not press for nominations on the day of the call, nor months before it closes', async () => {
  const call = await givenCall(test.db, {});
  const pressed = async (issued: string, closes: string) => {
    await rowsOf(
      test.db,
      sql`update call set issued_at = app_now() + ${issued}::interval, closes_at = app_now() + ${closes}::interval
          where course_id = ${call.course.id}`,
    );
    return kinds(await needsOf(coordinator, call.course));
  };
  expect(await pressed('-1 hour', '9 days')).toEqual([]);
  expect(await pressed('-30 days', '249 days')).toEqual([]);
  expect(await pressed('-30 days', '20 days')).toEqual(['countries-not-started']);
  expect(await pressed('-30 days', '-1 hour')).toEqual([]);
});

it('lets results wait for who did not propose them, where four eyes are set', async () => {
  const call = await givenCall(test.db, {});
  const [nomination] = await givenNominations(test.db, call, call.invitations[0]!, 1, { status: 'received' });
  await coordinator.post(`/nominations/${nomination!.id}/actions`, { action: 'select' });
  const released = async (user: TestUser) =>
    kinds(await needsOf(user, call.course)).filter((kind) => kind === 'results-to-release');
  expect([await released(director), await released(coordinator)]).toEqual([['results-to-release'], []]);
  await test.db.transaction((tx) => putSetting(tx, 'fourEyes', false));
  await new Promise((resolve) => setTimeout(resolve, 1_100)); // settings are remembered for a second
  expect(await released(coordinator)).toEqual(['results-to-release']);
});

it('puts a proposal before the director with who and why, and back to the coordinator when it is returned', async () => {
  await signInAt();
  const theme = await test.db.save(Theme, { titles: { en: 'Theme' } });
  const course = await givenCourse(test.db, { themeId: theme.id });
  const act = (user: TestUser, action: string, reason: string) =>
    user.post(`/courses/${course.id}/actions`, { action, reason });
  expect([await needsOf(director, course), await needsOf(coordinator, course)]).toEqual([[], []]);
  await act(coordinator, 'propose', 'Asked for by six countries');
  expect(await needsOf(director, course)).toMatchObject([
    {
      kind: 'course-to-approve',
      people: [expect.stringMatching(/coordinator$/i)],
      reason: 'Asked for by six countries',
      since: expect.any(String),
    },
  ]);
  await act(director, 'return', 'Two weeks are enough');
  expect(await needsOf(director, course)).toEqual([]);
  expect(await needsOf(coordinator, course)).toMatchObject([
    { kind: 'course-returned', people: [expect.stringMatching(/director$/i)], reason: 'Two weeks are enough' },
  ]);
  await act(coordinator, 'propose', 'Two weeks it is');
  expect(await needsOf(coordinator, course)).toEqual([]);
});

it('lets go, once a course is closed, of what was to be done before its end', async () => {
  await signInAt('2033-03-20T00:00:00Z');
  const course = await givenCourse(test.db, { startsOn: '2033-03-07', endsOn: '2033-03-25', status: 'running' });
  const step = (key: string, offsetDays: number) =>
    test.db.save(WorkPlanStep, { courseId: course.id, key, titles: { en: key }, owner: 'institute', offsetDays });
  await step('paper', -30);
  await step('thanks', 19);
  const session = await test.db.save(Session, {
    courseId: course.id,
    type: 'faculty',
    titles: { en: 'Lecture' },
    startsLocal: '2033-03-22T10:00',
    endsLocal: '2033-03-22T12:00',
    startsAt: new Date('2033-03-22T01:00:00Z'),
    endsAt: new Date('2033-03-22T03:00:00Z'),
  });
  const lecturer = await signedIn(test, 'lecturer', { courseId: course.id });
  await test.db.save(LecturerPlace, { sessionId: session.id, personId: lecturer.personId, status: 'asked' });
  expect(kinds(await needsOf(coordinator, course))).toEqual(['step', 'lecturer-unanswered', 'step']);
  await test.db.update('course', { id: course.id }, { status: 'closed' });
  expect(await needsOf(coordinator, course)).toMatchObject([{ kind: 'step', titles: { en: 'thanks' } }]);
  expect(await needsOf(lecturer, course)).toEqual([]);
  await signInAt();
});

it('asks whether two nominees are one person', async () => {
  const call = await givenCall(test.db, {});
  const [one, two] = await givenNominations(test.db, call, call.invitations[0]!, 2, { status: 'received' });
  const alike = async () =>
    (await needsOf(coordinator, call.course)).filter(({ kind }) => kind === 'nominations-alike');
  const name = (id: string, latinName: string, bornOn: string) => test.db.update(Person, { id }, { latinName, bornOn });
  await name(one!.personId, 'Grace Namatovu', '1984-07-19');
  await name(two!.personId, 'Grace Nammatovu', '1983-07-19');
  expect(await alike()).toEqual([]);
  await name(two!.personId, 'Grace Nammatovu', '1984-07-19');
  expect((await alike()).map(({ people }) => people.sort())).toEqual([['Grace Namatovu', 'Grace Nammatovu']]);
});

/** A lecture in the morning of a day of March 2031, from 10:00 to 12:00 in Tokyo. */
const givenSession = (course: Course, day: number, en: string) =>
  test.db.save(Session, {
    courseId: course.id,
    type: 'faculty',
    titles: { en },
    startsLocal: `2031-03-0${day}T10:00`,
    endsLocal: `2031-03-0${day}T12:00`,
    startsAt: new Date(`2031-03-0${day}T01:00:00Z`),
    endsAt: new Date(`2031-03-0${day}T03:00:00Z`),
  });
const titles = async (user: TestUser) =>
  ((await user.get('/home')).body.sessions as { titles: { en: string } }[]).map((s) => s.titles.en);

it('shows in the evening what comes next: to the desk the next session, to a lecturer all the own ones ahead', async () => {
  await signInAt('2031-03-03T04:00:00Z');
  const course = await givenCourse(test.db, { startsOn: '2031-03-03', endsOn: '2031-03-28', status: 'running' });
  const lecturer = await signedIn(test, 'lecturer', { courseId: course.id });
  const place = async (day: number, en: string, status: LecturerPlace['status']) => {
    const { id: sessionId } = await givenSession(course, day, en);
    await test.db.save(LecturerPlace, { sessionId, personId: lecturer.personId, status });
  };
  await place(3, 'Over', 'agreed');
  await place(5, 'Declined', 'declined');
  await place(4, 'Next', 'agreed');
  await place(6, 'After', 'asked');
  expect(await titles(coordinator)).toEqual(['Over', 'Next']);
  expect(await titles(lecturer)).toEqual(['Next', 'After']);
  expect((await lecturer.get('/home')).body.sessions[0]).toEqual({
    id: expect.any(String),
    course: { id: course.id, names: course.names },
    titles: { en: 'Next' },
    startsAt: '2031-03-04T01:00:00.000Z',
    endsAt: '2031-03-04T03:00:00.000Z',
    zone: 'Asia/Tokyo',
    room: null,
    lecturers: ['Ada lecturer'],
    people: 0,
  });
  await test.db.update(Session, { courseId: course.id }, { cancelledAt: new Date('2031-03-03T04:00:00Z') });
});

it('lists to who is granted single courses the newest first, over or not', async () => {
  const [older, newer] = [
    await givenCourse(test.db, { startsOn: '2029-01-08', endsOn: '2029-02-02', status: 'closed' }),
    await givenCourse(test.db, { startsOn: '2030-01-07', endsOn: '2030-02-01', status: 'closed' }),
  ];
  const agency = await signedIn(test, 'agency', { courseId: older.id });
  await test.db.query(`insert into role_grant (user_id, role, course_id) values ($1, 'agency', $2)`, [
    agency.userId,
    newer.id,
  ]);
  const { body } = await agency.get('/home');
  expect(body.courses.map(({ id }: Course) => id)).toEqual([newer.id, older.id]);
});

it('shows today’s sessions, else the next one; a lecturer the own ones', async () => {
  await signInAt('2031-03-03T00:00:00Z');
  const course = await givenCourse(test.db, { startsOn: '2031-03-03', endsOn: '2031-03-28', status: 'running' });
  const lecturer = await signedIn(test, 'lecturer', { courseId: course.id });
  const session = (day: number, en: string) => givenSession(course, day, en);
  await session(3, 'Today');
  await session(4, 'Tomorrow');
  const { id: sessionId } = await session(5, 'His');
  await test.db.save(LecturerPlace, { sessionId, personId: lecturer.personId, status: 'asked' });
  expect(await titles(coordinator)).toEqual(['Today']);
  expect(await titles(lecturer)).toEqual(['His']);
  expect(kinds(await needsOf(lecturer, course))).toEqual(['session-asked']);
  expect(kinds(await needsOf(coordinator, course))).toEqual(['lecturer-unanswered']);
  await signInAt('2031-03-03T16:00:00Z');
  expect(await titles(coordinator)).toEqual(['Tomorrow']);
  const agency = await signedIn(test, 'agency', { courseId: course.id });
  expect((await agency.get('/home')).body).toMatchObject({ courses: [{ id: course.id }], sessions: [], needs: [] });
});

it('reminds of organizations that were entered', async () => {
  const waiting = async () =>
    ((await coordinator.get('/home')).body.needs as Need[]).find(({ kind }) => kind === 'organizations-to-confirm')
      ?.count;
  expect(await waiting()).toBeUndefined();
  await givenOrganization(test.db, { status: 'entered', countryCode: 'KE' });
  expect(await waiting()).toBe(1);
});
