import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AdmissionsModule } from '@kenshu/admissions';
import { CoursesModule } from '@kenshu/courses';
import { givenReference } from '@kenshu/courses/testing';
import { CurriculumModule } from '@kenshu/curriculum';
import { rowsOf, sql } from '@kenshu/http';
import { givenPerson, signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import { verifyTrail } from '@kenshu/platform';
import type { TestApp } from '@kenshu/testing';
import { TimetableModule } from '@kenshu/timetable';
import { Participant } from './participant/participant.entity';
import { ParticipationModule } from './participation.module';

let test: TestApp;
let coordinator: TestUser;
let director: TestUser;
let kenya: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule, TimetableModule, AdmissionsModule, ParticipationModule);
  await givenReference(test.db);
  coordinator = await signedIn(test, 'coordinator');
  director = await signedIn(test, 'director');
  kenya = await signedIn(test, 'focal-point', { countryCode: 'KE' });
});
afterAll(() => test.close());

it('runs from a theme to the course history', async () => {
  const topics = (await coordinator.get('/topics')).body.items as { id: string; slug: string }[];
  const topic = topics.find(({ slug }) => slug === 'bribery-and-trading-in-influence')!;
  const theme = (await coordinator.post('/themes', { titles: { en: 'Bribery' }, topicIds: [topic.id] })).body;
  const [programme] = (await coordinator.get('/programmes?q=uncac')).body.items;
  const course = (
    await coordinator.post('/courses', {
      programmeId: programme.id,
      themeId: theme.id,
      startsOn: '2030-03-11',
      endsOn: '2030-04-12',
      capacity: 24,
    })
  ).body;
  const actOnCourse = (as: TestUser, action: string, reason?: string) =>
    as.post(`/courses/${course.id}/actions`, { action, ...(reason && { reason }) });
  await actOnCourse(coordinator, 'propose', 'The first on private-sector bribery');
  expect((await actOnCourse(director, 'approve')).status).toBe(201);
  expect((await actOnCourse(coordinator, 'issue-call')).body.type).toBe('/problems/call/not-ready');

  const call = (
    await coordinator.post(`/courses/${course.id}/call`, { closesAt: '2029-12-02T17:00', confirmBy: '2030-01-20' })
  ).body;
  expect(call.closesAt).toBe('2029-12-02T08:00:00.000Z');
  await coordinator.post(`/calls/${call.id}/invitations`, { countryCodes: ['KE', 'VN'], places: 2 });
  expect((await actOnCourse(coordinator, 'issue-call')).body.status).toBe('calling');

  const [open] = (await kenya.get('/calls')).body.items;
  expect(open).toMatchObject({ countryCode: 'KE', places: 2, open: true, answer: 'silent', course: { id: course.id } });
  const nominee = {
    courseId: course.id,
    givenNames: 'Wanjiku',
    organizationName: 'Ethics Commission',
    post: 'Investigator',
  };
  const nomination = (await kenya.post('/nominations', nominee)).body;
  const act = (as: TestUser, action: string) => as.post(`/nominations/${nomination.id}/actions`, { action });
  await act(kenya, 'submit');
  await act(coordinator, 'select');
  await actOnCourse(coordinator, 'close-call');
  await actOnCourse(director, 'release-results');
  expect((await act(kenya, 'confirm')).body.status).toBe('confirmed');

  const [participant] = (await coordinator.get(`/participants?courseId=${course.id}`)).body.items;
  expect(participant).toMatchObject({
    person: { latinName: 'Wanjiku' },
    countryCode: 'KE',
    post: 'Investigator',
    status: 'expected',
  });
  const session = {
    type: 'ceremony',
    titles: { en: 'Opening ceremony' },
    startsLocal: '2030-03-11T14:00',
    endsLocal: '2030-03-11T16:45',
  };
  expect((await coordinator.post(`/courses/${course.id}/sessions`, session)).status).toBe(201);
  await actOnCourse(coordinator, 'confirm');
  await actOnCourse(coordinator, 'start');
  const none = '0198aa00-0000-7000-8000-000000000009';
  const rollCall = () => coordinator.post('/participants/actions', { action: 'arrive', ids: [none, participant.id] });
  expect((await rollCall()).body.outcomes).toEqual(
    [
      { id: none, status: null, problem: 'not-found' },
      { id: participant.id, status: 'arrived', problem: null },
    ].sort((a, b) => a.id.localeCompare(b.id)),
  );
  expect((await rollCall()).body.outcomes).toContainEqual({
    id: participant.id,
    status: 'arrived',
    problem: 'workflow/not-now',
  });
  const withdrawn = await kenya.post(`/nominations/${nomination.id}/actions`, {
    action: 'withdraw',
    reason: 'Too late',
  });
  expect([withdrawn.status, withdrawn.body.type]).toEqual([409, '/problems/nomination/arrived']);
  expect((await kenya.get(`/nominations/${nomination.id}`)).body.allowedActions).toEqual([]);
  expect((await coordinator.get(`/courses/${course.id}/groups`)).body.items).toMatchObject([{ whole: true }]);
  expect((await coordinator.get(`/courses/${course.id}/closing`)).body).toMatchObject({
    endsOn: '2030-04-12',
    sessionsToCome: 1,
    completed: 1,
    notArrived: 0,
    settled: 0,
  });
  await actOnCourse(coordinator, 'close');

  const history = (await coordinator.get(`/people/${participant.person.id}/courses`)).body.items;
  expect(history).toMatchObject([
    {
      status: 'completed',
      role: 'overseas',
      course: { names: { en: '27th UNCAC Training Programme' }, theme: { en: 'Bribery' } },
    },
  ]);
  expect((await verifyTrail(test.db)).broken).toBeNull();
});

it('shows the alumna her own courses, newest first, with what is not recorded as null', async () => {
  const alumna = await signedIn(test);
  const courses = await rowsOf<{ id: string; key: string }>(
    test.db,
    sql`select id, reference_key as key from course where reference_key in ('uncac-12', 'gg-8', 'uncac-21') order by year`,
  );
  for (const { id, key } of courses) {
    const role = key === 'uncac-21' ? ('visiting-expert' as const) : ('overseas' as const);
    await test.db.save(Participant, {
      courseId: id,
      personId: alumna.personId,
      countryCode: 'PH',
      role,
      status: 'completed' as const,
    });
  }
  const { items } = (await alumna.get('/me/courses')).body;
  expect(
    items.map((item: { role: string; course: { year: number; theme: unknown; startsOn: unknown } }) => [
      item.course.year,
      item.role,
      item.course.startsOn,
    ]),
  ).toEqual([
    [2018, 'visiting-expert', '2018-10-08'],
    [2014, 'overseas', '2014-11-18'],
    [2009, 'overseas', null],
  ]);
  expect(items[2].course.theme).toBeNull();
  const stranger = await givenPerson(test.db);
  expect((await alumna.get(`/people/${stranger.id}/courses`)).status).toBe(403);
});
