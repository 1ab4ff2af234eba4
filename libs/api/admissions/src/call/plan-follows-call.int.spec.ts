import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CoursesModule, makeWorkPlan } from '@kenshu/courses';
import { givenCourse } from '@kenshu/courses/testing';
import { CurriculumModule } from '@kenshu/curriculum';
import { loadCountries } from '@kenshu/identity';
import { signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import type { TestApp } from '@kenshu/testing';
import { AdmissionsModule } from '../admissions.module';

let test: TestApp;
let coordinator: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule, AdmissionsModule);
  await test.db.transaction(loadCountries);
  coordinator = await signedIn(test, 'coordinator');
});
afterAll(() => test.close());

const days = async (courseId: string) => {
  const { body } = await coordinator.get(`/courses/${courseId}/work-plan`);
  const items = body.items as { key: string; dueOn: string }[];
  return Object.fromEntries(
    items
      .filter(({ key }) => ['deadline', 'results', 'confirmation'].includes(key))
      .map(({ key, dueOn }) => [key, dueOn]),
  );
};

it('puts the steps that are the call’s own days on them, and moves them with the call', async () => {
  const { id } = await givenCourse(test.db, { startsOn: '2031-06-02', endsOn: '2031-07-04', status: 'approved' });
  await test.db.transaction((tx) => makeWorkPlan(tx, id, 32));
  expect(await days(id)).toEqual({ deadline: '2031-02-17', results: '2031-03-24', confirmation: '2031-04-03' });

  // the day is Tokyo's: in Greenwich it is still the one before
  const { body: call } = await coordinator.post(`/courses/${id}/call`, {
    closesAt: '2031-02-21T01:00',
    zone: 'Asia/Tokyo',
    resultsOn: '2031-03-31',
  });
  expect(await days(id)).toEqual({ deadline: '2031-02-21', results: '2031-03-31', confirmation: '2031-04-03' });

  await coordinator.patch(
    `/calls/${call.id}`,
    { closesAt: '2031-02-28T17:00', confirmBy: '2031-04-10', resultsOn: null },
    call.version,
  );
  // a day that is taken back leaves its step where it was
  expect(await days(id)).toEqual({ deadline: '2031-02-28', results: '2031-03-31', confirmation: '2031-04-10' });
});
