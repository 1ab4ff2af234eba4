import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AdmissionsModule } from '@kenshu/admissions';
import { CoursesModule } from '@kenshu/courses';
import { givenCourse } from '@kenshu/courses/testing';
import { CurriculumModule } from '@kenshu/curriculum';
import { loadCountries } from '@kenshu/identity';
import { givenPerson, signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import { setClock, type TestApp } from '@kenshu/testing';
import { Session, TimetableModule } from '@kenshu/timetable';
import { Participant } from '../participant/participant.entity';
import { ParticipationModule } from '../participation.module';

let test: TestApp;
let coordinator: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule, TimetableModule, AdmissionsModule, ParticipationModule);
  await test.db.transaction(loadCountries);
  // 23:30 in Tokyo: the day there decides
  await setClock(test.database, '2027-04-14T14:30:00Z');
  coordinator = await signedIn(test, 'coordinator');
});
afterAll(() => test.close());

async function givenRunning() {
  const course = await givenCourse(test.db, { status: 'running' });
  const session = (day: string, cancelledAt: Date | null = null) =>
    test.db.save(Session, {
      courseId: course.id,
      type: 'faculty',
      titles: { en: day },
      startsLocal: `${day}T10:00`,
      endsLocal: `${day}T12:00`,
      startsAt: new Date(`${day}T01:00:00Z`),
      endsAt: new Date(`${day}T03:00:00Z`),
      cancelledAt,
    });
  await session('2027-04-14');
  await session('2027-04-15');
  await session('2027-04-16');
  await session('2027-04-16', new Date());
  const person = async (status: Participant['status']) =>
    test.db.save(Participant, { courseId: course.id, personId: (await givenPerson(test.db)).id, status });
  const people = [
    await person('arrived'),
    await person('arrived'),
    await person('expected'),
    await person('left-early'),
  ];
  return { course, people };
}

it('says what closing would leave unfinished and whom it would mark', async () => {
  const { course } = await givenRunning();
  expect((await coordinator.get(`/courses/${course.id}/closing`)).body).toEqual({
    endsOn: '2027-04-16',
    daysLeft: 2,
    sessionsToCome: 2,
    completed: 2,
    notArrived: 1,
    settled: 1,
  });
  const kenya = await signedIn(test, 'focal-point', { countryCode: 'KE' });
  expect((await kenya.get(`/courses/${course.id}/closing`)).status).toBe(403);
  const elsewhere = await signedIn(test, 'counsellor', { courseId: (await givenCourse(test.db)).id });
  expect((await elsewhere.get(`/courses/${course.id}/closing`)).status).toBe(404);
});

it('puts people back as they were when the course is reopened, but for what was marked by hand since', async () => {
  const { course, people } = await givenRunning();
  const act = (action: string, reason?: string) =>
    coordinator.post(`/courses/${course.id}/actions`, { action, ...(reason && { reason }) });
  const statuses = async () =>
    Promise.all(people.map(async ({ id }) => (await coordinator.get(`/participants/${id}`)).body.status));
  await act('close');
  expect(await statuses()).toEqual(['completed', 'completed', 'did-not-arrive', 'left-early']);
  await coordinator.post(`/participants/${people[1]!.id}/actions`, { action: 'not-complete', reason: 'Left at noon' });
  expect((await act('reopen')).body.type).toBe('/problems/workflow/reason-needed');
  expect((await act('reopen', 'Closed by mistake')).body.status).toBe('running');
  expect(await statuses()).toEqual(['arrived', 'not-completed', 'expected', 'left-early']);
});
