import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AdmissionsModule } from '@kenshu/admissions';
import { givenCall, givenNominations } from '@kenshu/admissions/testing';
import { CoursesModule } from '@kenshu/courses';
import { CurriculumModule } from '@kenshu/curriculum';
import { loadCountries, Person } from '@kenshu/identity';
import { givenPerson, signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import { ParticipationModule } from '@kenshu/participation';
import type { TestApp } from '@kenshu/testing';
import { TimetableModule } from '@kenshu/timetable';
import { ReportingModule } from '../reporting.module';

let test: TestApp;
let auditor: TestUser;

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
  auditor = await signedIn(test, 'auditor');
});
afterAll(() => test.close());

const random = '0198aa00-0000-4000-8000-000000000009';

it('names records of several kinds, with their course, and leaves out what it does not know', async () => {
  const call = await givenCall(test.db, { countries: ['KE'] });
  const [nomination] = await givenNominations(test.db, call, call.invitations[0]!, 1);
  const person = await givenPerson(test.db, { givenNames: 'Mariam', familyName: 'Diallo' });
  const ids = [person.id, call.course.id, nomination!.id, call.invitations[0]!.id, random];
  const { status, body } = await auditor.get(`/record-names?ids=${ids.join()}`);
  expect(status).toBe(200);
  const named = Object.fromEntries(
    (body.items as { id: string; names: object; courseNames: object | null }[]).map((item) => [item.id, item]),
  );
  const { latinName } = await test.db.findOneByOrFail(Person, { id: nomination!.personId });
  expect(named).toEqual({
    [person.id]: { id: person.id, names: { en: 'Mariam Diallo' }, courseNames: null },
    [call.course.id]: { id: call.course.id, names: call.course.names, courseNames: null },
    [nomination!.id]: { id: nomination!.id, names: { en: latinName }, courseNames: call.course.names },
    [call.invitations[0]!.id]: {
      id: call.invitations[0]!.id,
      names: expect.objectContaining({ en: 'Kenya' }),
      courseNames: call.course.names,
    },
  });
});

it('is for who reads the trail, and takes ids only', async () => {
  const coordinator = await signedIn(test, 'coordinator');
  expect((await coordinator.get(`/record-names?ids=${random}`)).status).toBe(403);
  expect((await auditor.get('/record-names?ids=x')).status).toBe(400);
  expect((await auditor.get('/record-names')).status).toBe(400);
});
