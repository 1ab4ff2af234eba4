import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AdmissionsModule } from '@kenshu/admissions';
import { CoursesModule } from '@kenshu/courses';
import { givenCourse } from '@kenshu/courses/testing';
import { CurriculumModule } from '@kenshu/curriculum';
import { loadCountries, Person } from '@kenshu/identity';
import { signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import { Participant, ParticipationModule } from '@kenshu/participation';
import type { TestApp } from '@kenshu/testing';
import { TimetableModule } from '@kenshu/timetable';
import { ReportingModule } from '../reporting.module';

let test: TestApp;
let coordinator: TestUser;

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
});
afterAll(() => test.close());

it('counts who took part, and people of a demonstration apart', async () => {
  const { id: courseId } = await givenCourse(test.db, { status: 'running' });
  const register = () => coordinator.get(`/courses/${courseId}/register`);
  expect((await register()).body).toEqual({ total: 0, overseas: 0, countries: 0, demonstration: 0 });

  const rows: [Partial<Participant>, boolean][] = [
    [{ role: 'overseas', countryCode: 'KE' }, false],
    [{ role: 'overseas', countryCode: 'KE' }, false],
    [{ role: 'host-country', countryCode: 'JP' }, false],
    [{ role: 'overseas', countryCode: 'VN' }, true],
    [{ role: 'overseas', countryCode: 'PH', status: 'did-not-arrive' }, false],
    [{ role: 'visiting-expert', countryCode: 'FR' }, false],
    [{ role: 'overseas', countryCode: 'FR', endedAt: new Date() }, false],
  ];
  for (const [part, demonstration] of rows) {
    const person = await test.db.save(Person, { givenNames: 'A', latinName: 'A', demonstration });
    await test.db.save(Participant, { ...part, courseId, personId: person.id });
  }
  expect((await register()).body).toEqual({ total: 3, overseas: 2, countries: 2, demonstration: 1 });
});

it('is as unknown as the course to who does not see it', async () => {
  const [mine, other] = [await givenCourse(test.db), await givenCourse(test.db)];
  const counsellor = await signedIn(test, 'counsellor', { courseId: mine.id });
  expect((await counsellor.get(`/courses/${mine.id}/register`)).status).toBe(200);
  expect((await counsellor.get(`/courses/${other.id}/register`)).status).toBe(404);
});
