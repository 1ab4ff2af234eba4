import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CoursesModule } from '@kenshu/courses';
import { givenCourse } from '@kenshu/courses/testing';
import { CurriculumModule } from '@kenshu/curriculum';
import { loadCountries } from '@kenshu/identity';
import { signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import type { TestApp } from '@kenshu/testing';
import { AdmissionsModule } from '../admissions.module';
import { givenCall } from '../../testing';

let test: TestApp;
let coordinator: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule, AdmissionsModule);
  await test.db.transaction(loadCountries);
  coordinator = await signedIn(test, 'coordinator');
});
afterAll(() => test.close());

it('closes before its course begins, by the clock of its zone', async () => {
  const { id } = await givenCourse(test.db, { startsOn: '2027-03-15' });
  const refused = async (closesAt: string) => {
    const { status, body } = await coordinator.post(`/courses/${id}/call`, { closesAt });
    return [status, body.errors?.[0]?.code];
  };
  expect(await refused('9999-12-31T23:59')).toEqual([400, 'out-of-reason']);
  expect(await refused('2027-03-15T00:00')).toEqual([400, 'after-course']);
  const call = (await coordinator.post(`/courses/${id}/call`, { closesAt: '2027-03-14T23:59' })).body;
  expect(call.closesAt).toBe('2027-03-14T14:59:00.000Z');
  const moved = await coordinator.patch(`/calls/${call.id}`, { closesAt: '2028-01-01T00:00' }, call.version);
  expect([moved.status, moved.body.errors[0].pointer]).toEqual([400, '#/closesAt']);
});

it('closes for a country, or is opened again for it, before the course begins', async () => {
  const { invitations } = await givenCall(test.db, { course: { startsOn: '2027-03-15' } });
  for (const field of ['closesAt', 'reopenedUntil']) {
    const change = { [field]: '2027-03-14T15:00:00Z' };
    const { status, body } = await coordinator.patch(`/invitations/${invitations[0]!.id}`, change, 1);
    expect([status, body.errors[0]]).toEqual([400, expect.objectContaining({ pointer: `#/${field}` })]);
  }
  const earlier = await coordinator.patch(
    `/invitations/${invitations[0]!.id}`,
    { closesAt: '2027-03-14T14:59:00Z' },
    1,
  );
  expect(earlier.status).toBe(200);
});

it('invites each country once, and says so where nothing was left to do', async () => {
  const { call } = await givenCall(test.db, { countries: ['KE'] });
  const invite = (...countryCodes: string[]) => coordinator.post(`/calls/${call.id}/invitations`, { countryCodes });
  const twice = await invite(...Array<string>(250).fill('VN'));
  expect([twice.status, twice.body.errors[0].code]).toEqual([400, 'twice-in-list']);
  expect((await invite('KE')).body.type).toBe('/problems/invitation/all-invited');
  const { status, body } = await invite('KE', 'VN');
  expect([status, body.invitations.map((i: { countryCode: string }) => i.countryCode)]).toEqual([201, ['KE', 'VN']]);
});
