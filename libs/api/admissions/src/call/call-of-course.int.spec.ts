import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CoursesModule } from '@kenshu/courses';
import { CurriculumModule } from '@kenshu/curriculum';
import { loadCountries } from '@kenshu/identity';
import { signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import { Mail } from '@kenshu/platform';
import type { TestApp } from '@kenshu/testing';
import { AdmissionsModule } from '../admissions.module';
import { givenCall, type GivenCall, givenNominations } from '../../testing';
import { Invitation } from './invitation.entity';
import { Call } from './call.entity';

let test: TestApp;
let kenya: TestUser;
let vietNam: TestUser;
let coordinator: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule, AdmissionsModule);
  await test.db.transaction(loadCountries);
  kenya = await signedIn(test, 'focal-point', { countryCode: 'KE' });
  vietNam = await signedIn(test, 'focal-point', { countryCode: 'VN' });
  coordinator = await signedIn(test, 'coordinator');
});
afterAll(() => test.close());

const act = ({ course }: Pick<GivenCall, 'course'>, action: string, more: object = {}) =>
  coordinator.post(`/courses/${course.id}/actions`, { action, ...more });
const callOf = async (as: TestUser, { course }: GivenCall) =>
  ((await as.get('/calls')).body.items as { course: { id: string } }[]).find((call) => call.course.id === course.id);
/** The letters about a course: kind and status, to how many. */
const letters = async ({ course }: Pick<GivenCall, 'course'>) => {
  const found = await test.db.findBy(Mail, { aboutId: course.id });
  const kinds = found.map(({ template, status }) => `${template} ${status}`);
  return Object.fromEntries([...new Set(kinds)].sort().map((kind) => [kind, kinds.filter((k) => k === kind).length]));
};

describe('issuing a call', () => {
  const planned = (given: object = {}) =>
    givenCall(test.db, { course: { status: 'approved' }, call: { issuedAt: null }, countries: ['KE', 'FJ'], ...given });

  it('shows first whom it writes to, who has nobody to write to, and the letter', async () => {
    const call = await planned();
    const { body } = await coordinator.get(`/courses/${call.course.id}/call/letters`);
    expect(body).toEqual({
      recipients: [{ countryCode: 'KE', name: expect.any(String), email: expect.any(String), language: 'en' }],
      unreached: ['FJ'],
      letters: [{ language: 'en', subject: expect.any(String), text: expect.stringContaining('invites your country') }],
      toConfirm: 0,
      deadlinePassed: false,
      dateFaults: [],
    });
    expect(await letters(call)).toEqual({});
    await act(call, 'issue-call');
    expect(await letters(call)).toEqual({ 'call-issued waiting': 1 });
    const [letter] = await test.db.findBy(Mail, { aboutId: call.course.id });
    expect(letter).toMatchObject({ subject: body.letters[0].subject, text: body.letters[0].text });
    expect((await kenya.get(`/courses/${call.course.id}/call/letters`)).status).toBe(403);
  });

  it('is refused once the deadline has passed, and says so before', async () => {
    const call = await planned({ call: { issuedAt: null, closesAt: new Date(Date.now() - 60_000) } });
    expect((await coordinator.get(`/courses/${call.course.id}/call/letters`)).body.deadlinePassed).toBe(true);
    expect((await act(call, 'issue-call')).body.type).toBe('/problems/call/deadline-passed');
  });

  it('names days that contradict each other since the course has moved', async () => {
    const call = await planned({ call: { issuedAt: null, resultsOn: '2027-03-20', confirmBy: '2027-03-19' } });
    expect((await coordinator.get(`/courses/${call.course.id}/call/letters`)).body.dateFaults).toEqual([
      { field: 'resultsOn', code: 'after-first-day' },
      { field: 'confirmBy', code: 'before-results' },
      { field: 'confirmBy', code: 'after-first-day' },
    ]);
  });
});

describe('a call that is issued', () => {
  const closesOn = (call: GivenCall, day: string, version: number) =>
    coordinator.patch(`/calls/${call.call.id}`, { closesAt: `${day}T17:00` }, version);

  it('tells the countries of another deadline, once, with the last word, and not who has one of their own', async () => {
    const call = await givenCall(test.db, { countries: ['KE', 'VN'] });
    await coordinator.patch(`/invitations/${call.invitations[1]!.id}`, { closesAt: '2027-01-20T08:00:00Z' }, 1);
    const first = await closesOn(call, '2027-01-10', 1);
    const second = await closesOn(call, '2027-01-12', first.body.version as number);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await letters(call)).toEqual({ 'call-moved cancelled': 1, 'call-moved waiting': 1 });
    const [letter] = await test.db.findBy(Mail, { aboutId: call.course.id, status: 'waiting' });
    expect(letter).toMatchObject({
      personId: kenya.personId,
      text: expect.stringContaining('12 January 2027 at 17:00'),
    });
    await coordinator.patch(`/calls/${call.call.id}`, { resultsOn: '2027-01-31' }, second.body.version);
    expect(await letters(call)).toEqual({ 'call-moved cancelled': 1, 'call-moved waiting': 1 });
  });

  it('is open again, and written of, when its deadline is moved after it has passed', async () => {
    const closesAt = new Date(Date.now() - 60_000);
    const call = await givenCall(test.db, { countries: ['KE', 'VN'], call: { closesAt } });
    await coordinator.patch(`/invitations/${call.invitations[1]!.id}`, { closesAt: '2027-01-20T08:00:00Z' }, 1);
    expect((await closesOn(call, '2027-01-10', 1)).status).toBe(200);
    const found = await test.db.findBy(Mail, { aboutId: call.course.id });
    expect(found.map(({ template, personId, text }) => [template, personId, text.includes('10 January 2027')])).toEqual(
      [['call-reopened', kenya.personId, true]],
    );
  });

  it('gets no deadline that has passed: it is closed by an action of its own', async () => {
    const call = await givenCall(test.db, { countries: ['KE'] });
    const past = '2026-01-01T08:00:00Z';
    const invitation = `/invitations/${call.invitations[0]!.id}`;
    const refused = [
      await closesOn(call, '2026-01-01', 1),
      await coordinator.patch(invitation, { closesAt: past }, 1),
      await coordinator.patch(invitation, { reopenedUntil: past }, 1),
    ];
    await test.db.update(Invitation, { id: call.invitations[0]!.id }, { closesAt: new Date(past) });
    expect((await coordinator.patch(invitation, { places: 1, closesAt: past }, 2)).status).toBe(200);
    expect(refused.map(({ status, body }) => [status, body.errors[0].pointer, body.errors[0].code])).toEqual([
      [400, '#/closesAt', 'past'],
      [400, '#/closesAt', 'past'],
      [400, '#/reopenedUntil', 'past'],
    ]);
    expect(await letters(call)).toEqual({});
  });

  it('is written of to a country that is invited later, and to no other again', async () => {
    const call = await givenCall(test.db, { countries: ['KE'] });
    await coordinator.post(`/calls/${call.call.id}/invitations`, { countryCodes: ['VN'] });
    const found = await test.db.findBy(Mail, { aboutId: call.course.id });
    expect(found.map(({ template, personId }) => [template, personId])).toEqual([['call-issued', vietNam.personId]]);
  });

  it('is left alone once the course is cancelled', async () => {
    const call = await givenCall(test.db, { course: { status: 'cancelled' }, countries: ['KE'] });
    const invitation = call.invitations[0]!.id;
    const refused = [
      await closesOn(call, '2027-01-10', 1),
      await coordinator.post(`/calls/${call.call.id}/invitations`, { countryCodes: ['VN'] }),
      await coordinator.patch(`/invitations/${invitation}`, { places: 1 }, 1),
      await coordinator.delete(`/invitations/${invitation}`, 1),
    ];
    expect(refused.map(({ body }) => (body as { type: string }).type)).toEqual(
      refused.map(() => '/problems/course/cancelled'),
    );
  });
});

describe('the days and places of a call', () => {
  it('are refused under their fields where they contradict each other', async () => {
    const call = await givenCall(test.db, { course: { status: 'approved' }, call: { issuedAt: null } });
    const change = (body: object, version = 1) => coordinator.patch(`/calls/${call.call.id}`, body, version);
    const faults = async (body: object) =>
      (await change(body)).body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]);
    expect(await faults({ resultsOn: '2026-01-08' })).toEqual([['#/resultsOn', 'before-deadline']]);
    expect(await faults({ resultsOn: '2027-03-16' })).toEqual([['#/resultsOn', 'after-first-day']]);
    expect(await faults({ resultsOn: '2027-02-01', confirmBy: '2027-01-31' })).toEqual([
      ['#/confirmBy', 'before-results'],
    ]);
    expect((await change({ resultsOn: '2027-02-01', confirmBy: '2027-02-15' })).status).toBe(200);
    // what is not mentioned counts as it stands
    expect((await change({ resultsOn: '2027-02-16' }, 2)).body.errors).toMatchObject([{ code: 'before-results' }]);
  });

  it('give no country more places than the course has, and are counted beside them', async () => {
    const call = await givenCall(test.db, { countries: ['KE'], invitation: { places: 20 } });
    const invite = (places: number) =>
      coordinator.post(`/calls/${call.call.id}/invitations`, { countryCodes: ['VN'], places });
    expect((await invite(999)).body.errors).toEqual([
      {
        pointer: '#/places',
        code: 'above-capacity',
        detail: 'must not be above the 24 places of the course',
        params: { max: 24 },
      },
    ]);
    expect((await invite(24)).body).toMatchObject({ capacity: 24, placesGiven: 44 });
    const changed = await coordinator.patch(`/invitations/${call.invitations[0]!.id}`, { places: 25 }, 1);
    expect(changed.body.errors).toMatchObject([{ pointer: '#/places', code: 'above-capacity' }]);
  });

  it('are never fewer than those that are held: of a country, and of the course', async () => {
    const call = await givenCall(test.db, { countries: ['KE', 'VN'], invitation: { places: 20 } });
    const [kenyas, vietNams] = call.invitations;
    await givenNominations(test.db, call, kenyas!, 2, { status: 'confirmed' });
    await givenNominations(test.db, call, vietNams!, 1, { status: 'received' });
    const [proposed] = await givenNominations(test.db, call, vietNams!, 1, { status: 'received' });
    expect((await coordinator.post(`/nominations/${proposed!.id}/actions`, { action: 'select' })).status).toBe(201);
    const places = (n: number, version: number) =>
      coordinator.patch(`/invitations/${kenyas!.id}`, { places: n }, version);
    const capacity = (n: number, version: number) =>
      coordinator.patch(`/courses/${call.course.id}`, { capacity: n }, version);
    const refusal = (pointer: string, min: number) => [
      { pointer, code: 'below-held', detail: `must not be below the ${min} places that are held`, params: { min } },
    ];
    expect((await places(1, 1)).body.errors).toEqual(refusal('#/places', 2));
    expect((await places(2, 1)).status).toBe(200);
    expect((await capacity(2, 1)).body.errors).toEqual(refusal('#/capacity', 3));
    expect((await capacity(3, 1)).status).toBe(200);
  });
});

describe('closing a call before its deadline', () => {
  it('closes it for the countries at once, tells those who could still send, and can be taken back', async () => {
    const call = await givenCall(test.db, { countries: ['KE', 'VN'] });
    const [draft] = await givenNominations(test.db, call, call.invitations[0]!, 1);
    await vietNam.post(`/invitations/${call.invitations[1]!.id}/actions`, { action: 'no-nomination' });
    expect((await act(call, 'close-call')).body.status).toBe('selecting');
    expect(await callOf(kenya, call)).toMatchObject({ open: false, closedAt: expect.any(String) });
    expect((await kenya.post(`/nominations/${draft!.id}/actions`, { action: 'submit' })).body.type).toBe(
      '/problems/nomination/closed',
    );
    expect(await letters(call)).toEqual({ 'call-closed waiting': 1 });

    expect((await act(call, 'reopen-call')).body.status).toBe('calling');
    expect(await callOf(kenya, call)).toMatchObject({
      open: true,
      closedAt: null,
      closesAt: call.call.closesAt.toISOString(),
    });
    expect(await letters(call)).toEqual({ 'call-closed waiting': 1, 'call-reopened waiting': 1 });
    expect((await kenya.post(`/nominations/${draft!.id}/actions`, { action: 'submit' })).status).toBe(201);
  });

  it('leaves it open for a country that is given more time, and writes nothing after the deadline', async () => {
    const call = await givenCall(test.db, { call: { closesAt: new Date(Date.now() - 60_000) } });
    await act(call, 'close-call');
    expect(await letters(call)).toEqual({});
    expect((await act(call, 'reopen-call')).body.type).toBe('/problems/call/deadline-passed');
    const until = new Date(Date.now() + 86_400_000).toISOString();
    await coordinator.patch(
      `/invitations/${call.invitations[0]!.id}`,
      { closesAt: until, reopenedUntil: null },
      call.invitations[0]!.version,
    );
    expect(await callOf(kenya, call)).toMatchObject({ open: true, closesAt: until });
  });
});

describe('a course that is not held as it was called', () => {
  it('tells its countries when it is postponed, with the new days', async () => {
    const call = await givenCall(test.db);
    await act(call, 'postpone', { reason: 'A typhoon', startsOn: '2027-05-10' });
    expect(await callOf(kenya, call)).toMatchObject({
      open: true,
      course: { startsOn: '2027-05-10' },
      notice: { action: 'postpone', reason: 'A typhoon' },
    });
    const [letter] = await test.db.findBy(Mail, { aboutId: call.course.id });
    expect(letter).toMatchObject({ template: 'course-postponed', status: 'waiting' });
    expect(letter!.text).toContain('New dates: 10 May 2027 – 11 June 2027\nThe reason: A typhoon');
  });

  it('tells them when it is cancelled, calls letters back that have not left, and stays on their page', async () => {
    const call = await givenCall(test.db, {
      course: { status: 'approved' },
      call: { issuedAt: null },
      countries: ['KE', 'VN'],
    });
    await act(call, 'issue-call');
    await test.db.update(
      Mail,
      { aboutId: call.course.id, personId: vietNam.personId },
      { status: 'sent', sentAt: new Date() },
    );
    const [draft] = await givenNominations(test.db, call, call.invitations[0]!, 1);
    await act(call, 'cancel', { reason: 'No funds this year' });
    expect(await letters(call)).toEqual({
      'call-issued cancelled': 1,
      'call-issued sent': 1,
      'course-cancelled waiting': 1, // whose letter of the call had left
    });
    expect(await callOf(kenya, call)).toMatchObject({
      open: false,
      course: { status: 'cancelled' },
      notice: { action: 'cancel', reason: 'No funds this year' },
      nominees: [{ id: draft!.id, status: 'draft' }],
    });
    const answer = (action: string) => kenya.post(`/invitations/${call.invitations[0]!.id}/actions`, { action });
    for (const action of ['submit', 'no-nomination'])
      expect((await answer(action)).body.type).toBe('/problems/course/cancelled');
    expect((await kenya.get(`/nominations/${draft!.id}`)).body).toMatchObject({
      courseStatus: 'cancelled',
      allowedActions: [],
    });
  });

  it('tells nobody outside before the call is issued', async () => {
    const call = await givenCall(test.db, { course: { status: 'approved' }, call: { issuedAt: null } });
    await act(call, 'cancel', { reason: 'No funds' });
    expect(await letters(call)).toEqual({});
    expect(await callOf(kenya, call)).toBeUndefined();
  });
});

it('says in a copy that the call and its countries stayed behind', async () => {
  const { course } = await givenCall(test.db);
  const { body } = await coordinator.post(`/courses/${course.id}/copies`, { startsOn: '2028-03-13' });
  expect(body.notCopied).toEqual(['theme', 'work-plan', 'groups', 'staff', 'call', 'invitations']);
  expect(await test.db.countBy(Call, { courseId: body.course.id })).toBe(0);
});
