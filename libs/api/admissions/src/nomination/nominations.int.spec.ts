import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CoursesModule } from '@kenshu/courses';
import { givenCourse } from '@kenshu/courses/testing';
import { CurriculumModule } from '@kenshu/curriculum';
import { loadCountries, Person, User } from '@kenshu/identity';
import { givenPerson, signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import { Mail } from '@kenshu/platform';
import { newKey, type TestAnswer, type TestApp, withoutLocks } from '@kenshu/testing';
import { AdmissionsModule } from '../admissions.module';
import { Nomination } from './nomination.entity';
import { givenCall, type GivenCall, givenNominations } from '../../testing';

let test: TestApp;
let kenya: TestUser;
let vietNam: TestUser;
let coordinator: TestUser;
let director: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule, AdmissionsModule);
  await test.db.transaction(loadCountries);
  kenya = await signedIn(test, 'focal-point', { countryCode: 'KE' });
  vietNam = await signedIn(test, 'focal-point', { countryCode: 'VN' });
  coordinator = await signedIn(test, 'coordinator');
  director = await signedIn(test, 'director');
});
afterAll(() => test.close());

const fiveFacts = {
  givenNames: 'Suharto',
  organizationName: 'Ethics Commission',
  post: 'Investigator',
  email: 'suharto@test.example',
};
const act = (as: TestUser, id: string, action: string, reason?: string) =>
  as.post(`/nominations/${id}/actions`, { action, ...(reason && { reason }) });
const release = (as: TestUser, { course }: GivenCall) =>
  as.post(`/courses/${course.id}/actions`, { action: 'release-results' });

describe('a focal point', () => {
  it('puts a person forward with five facts, a single name among them, and submits', async () => {
    const { course } = await givenCall(test.db);
    const made = await kenya.post('/nominations', { courseId: course.id, ...fiveFacts });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      countryCode: 'KE',
      givenNames: 'Suharto',
      familyName: null,
      person: { latinName: 'Suharto' },
      organization: { names: { en: 'Ethics Commission' } },
      rank: 1,
      status: 'draft',
      number: null,
      enteredBy: 'Ada focal-point',
      allowedActions: ['submit'],
    });
    const sent = await act(kenya, made.body.id, 'submit');
    expect(sent.body).toMatchObject({
      status: 'received',
      number: expect.stringMatching(/^KE-[34789A-Z]{5}$/),
      allowedActions: ['recall', 'withdraw'],
    });
    expect(sent.body.moves).toMatchObject([{ action: 'submit', from: 'draft', to: 'received' }]);
  });

  it('orders its nominees, changes a draft, and not what was sent', async () => {
    const call = await givenCall(test.db);
    const [first, second, third] = await givenNominations(test.db, call, call.invitations[0]!, 3);
    await kenya.patch(`/nominations/${third!.id}`, { rank: 1 }, 1);
    const listed = (await kenya.get(`/nominations?courseId=${call.course.id}&sort=rank`)).body.items;
    expect(listed.map(({ id }: { id: string }) => id)).toEqual([third!.id, first!.id, second!.id]);
    const sent = await act(kenya, first!.id, 'submit');
    const refused = await kenya.patch(`/nominations/${first!.id}`, { post: 'Minister' }, sent.body.version);
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/nomination/sent']);
    const back = await act(kenya, first!.id, 'recall');
    const changed = await kenya.patch(
      `/nominations/${first!.id}`,
      { post: 'Chief Investigator', familyName: 'Otieno' },
      back.body.version,
    );
    expect(changed.body).toMatchObject({
      post: 'Chief Investigator',
      person: { latinName: 'Ada Otieno' },
      number: sent.body.number,
    });
  });

  it('corrects a name, and takes nothing from what the institute knows of it', async () => {
    const call = await givenCall(test.db);
    const person = await givenPerson(test.db, { familyName: 'Tanaka', ownName: '田中', ownNameLang: 'ja' });
    const [draft] = await givenNominations(test.db, call, call.invitations[0]!, 1, { personId: person.id });
    const changed = await kenya.patch(`/nominations/${draft!.id}`, { givenNames: 'Hanako' }, 1);
    expect(changed.body.person).toEqual({
      id: person.id,
      latinName: 'Hanako Tanaka',
      ownName: '田中',
      ownNameLang: 'ja',
    });
    for (const q of ['hanako', '田中']) {
      const found = await coordinator.get(`/people?q=${encodeURIComponent(q)}`);
      expect(found.body.items.map(({ id }: { id: string }) => id)).toContain(person.id);
    }
  });

  it('corrects no name that is not its own alone: of somebody known from elsewhere', async () => {
    const call = await givenCall(test.db, { countries: ['KE', 'VN'] });
    const [ours, theirs] = call.invitations;
    const known = await Promise.all([givenPerson(test.db), givenPerson(test.db), givenPerson(test.db)]);
    const drafts = [];
    for (const { id } of known) drafts.push(...(await givenNominations(test.db, call, ours!, 1, { personId: id })));
    await givenPerson(test.db, { mergedIntoId: known[0].id });
    await givenNominations(test.db, call, theirs!, 1, { personId: known[1].id });
    await test.db.save(User, { personId: known[2].id, email: 'known@test.example', passwordHash: null });
    for (const { id } of drafts) {
      const { status, body } = await kenya.patch(`/nominations/${id}`, { familyName: 'Other' }, 1);
      expect([status, body.errors]).toMatchObject([400, [{ pointer: '#/familyName', code: 'known-elsewhere' }]]);
      expect((await kenya.patch(`/nominations/${id}`, { post: 'Judge' }, 1)).status).toBe(200);
    }
  });

  it('is told under which field what does not fit', async () => {
    const mine = await givenCall(test.db);
    const others = await givenCall(test.db, { countries: ['VN'] });
    const { organizationName: _, ...nameAlone } = fiveFacts;
    const cases: [object, string][] = [
      [{ ...fiveFacts, courseId: others.course.id }, '#/courseId'],
      [{ ...fiveFacts, courseId: '0198aa00-0000-7000-8000-000000000009' }, '#/courseId'],
      [{ ...fiveFacts, courseId: mine.course.id, countryCode: 'VN' }, '#/countryCode'],
      [{ ...fiveFacts, courseId: mine.course.id, givenNames: '' }, '#/givenNames'],
      [{ ...fiveFacts, courseId: mine.course.id, givenNames: 'A\nB' }, '#/givenNames'],
      [{ ...fiveFacts, courseId: mine.course.id, givenNames: '\u200b' }, '#/givenNames'],
      [{ ...fiveFacts, courseId: mine.course.id, familyName: 'A\u202eB' }, '#/familyName'],
      [{ ...fiveFacts, courseId: mine.course.id, organizationName: 'A\nB' }, '#/organizationName'],
      [
        { ...nameAlone, courseId: mine.course.id, organizationId: '0198aa00-0000-7000-8000-000000000009' },
        '#/organizationId',
      ],
      [
        {
          ...fiveFacts,
          courseId: mine.course.id,
          organizationId: '0198aa00-0000-7000-8000-000000000009',
          organizationName: 'A',
        },
        '#/organizationName',
      ],
    ];
    for (const [body, pointer] of cases) {
      const answer = await kenya.post('/nominations', body);
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer]);
    }
    const headers = { 'content-type': 'application/json' };
    const nothing = await kenya.send('POST', '/nominations', 'null' as never, { headers });
    expect(nothing.body).toMatchObject({ status: 400, errors: [{ pointer: '#', code: 'object' }] });
    expect((await kenya.get(`/nominations?courseId=${mine.course.id}`)).body.total).toBe(0);
  });

  it('keeps a nominee with the name alone, and sends it once organization and post are there', async () => {
    const { course } = await givenCall(test.db);
    const made = (await kenya.post('/nominations', { courseId: course.id, givenNames: 'Suharto' })).body;
    expect(made).toMatchObject({ organization: null, post: null, allowedActions: [] });
    const refused = await act(kenya, made.id, 'submit');
    expect([refused.status, refused.body.type, refused.body.params.name]).toEqual([
      409,
      '/problems/nomination/incomplete',
      'Suharto',
    ]);
    const { organizationName, post } = fiveFacts;
    const whole = await kenya.patch(`/nominations/${made.id}`, { organizationName, post }, made.version);
    expect(whole.body.allowedActions).toEqual(['submit']);
    const emptied = await kenya.patch(`/nominations/${made.id}`, { organizationId: null }, whole.body.version);
    expect(emptied.body).toMatchObject({ organization: null, post: 'Investigator', allowedActions: [] });
  });

  it('sends its whole list in order by one press, or nobody', async () => {
    const call = await givenCall(test.db, { invitation: { nominationsAllowed: 2 } });
    const invitationId = call.invitations[0]!.id;
    const submit = () => kenya.post(`/invitations/${invitationId}/actions`, { action: 'submit' });
    expect((await submit()).body.type).toBe('/problems/invitation/nothing-to-submit');
    const drafts = await givenNominations(test.db, call, call.invitations[0]!, 3);
    expect((await submit()).body.type).toBe('/problems/nomination/limit-reached');
    expect((await kenya.get(`/nominations?courseId=${call.course.id}&status=draft`)).body.total).toBe(3);
    await kenya.delete(`/nominations/${drafts[0]!.id}`, 1);
    const sent = (await submit()).body;
    expect(sent).toMatchObject({ answer: 'submitted', submitted: 2, drafts: 0 });
    expect(sent.nominees.map(({ id, status }: { id: string; status: string }) => [id, status])).toEqual([
      [drafts[1]!.id, 'received'],
      [drafts[2]!.id, 'received'],
    ]);
    const receipts = await test.db.findBy(Mail, { template: 'nominations-received', personId: kenya.personId });
    const numbers = sent.nominees.map(({ number }: { number: string }) => number).join(', ');
    expect(receipts.map(({ text }) => text)).toContainEqual(expect.stringContaining(numbers));
    expect(new Set(numbers.split(', ')).size).toBe(2);
    const again = await kenya.post(`/invitations/${invitationId}/actions`, { action: 'no-nomination' });
    expect(again.body.type).toBe('/problems/invitation/used');
    const ranks = (await kenya.get(`/nominations?courseId=${call.course.id}&sort=rank`)).body.items;
    expect(ranks.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2]);
  });

  it('submits until the deadline and after it only where the call was reopened for its country', async () => {
    const past = { call: { closesAt: new Date(Date.now() - 60_000) } };
    const closed = await givenCall(test.db, past);
    const [late] = await givenNominations(test.db, closed, closed.invitations[0]!, 1);
    expect((await act(kenya, late!.id, 'submit')).body.type).toBe('/problems/nomination/closed');
    const reopened = await givenCall(test.db, {
      ...past,
      invitation: { reopenedUntil: new Date(Date.now() + 60_000) },
    });
    const [saved] = await givenNominations(test.db, reopened, reopened.invitations[0]!, 1);
    expect((await act(kenya, saved!.id, 'submit')).status).toBe(201);
  });

  it('submits no more than its invitation allows, however many at once', async () => {
    const call = await givenCall(test.db, { invitation: { nominationsAllowed: 2 } });
    const drafts = await givenNominations(test.db, call, call.invitations[0]!, 8);
    const answers = await Promise.all(drafts.map(({ id }) => act(kenya, id, 'submit')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.type).toBe('/problems/nomination/limit-reached');
    const sent = answers.find(({ status }) => status === 201)!.body.id as string;
    await act(kenya, sent, 'recall');
    const refused = drafts.find((_, i) => answers[i]!.status === 409)!;
    expect((await act(kenya, refused.id, 'submit')).status).toBe(201);
  });

  it('would submit more where the invitation is not locked (control)', async () => {
    const call = await givenCall(test.db, { invitation: { nominationsAllowed: 2 } });
    const drafts = await givenNominations(test.db, call, call.invitations[0]!, 6);
    const answers = await withoutLocks(test, () => Promise.all(drafts.map(({ id }) => act(kenya, id, 'submit'))));
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(2);
  });

  it('confirms a place once, however often it is pressed at one moment', async () => {
    const pressed = async (run: (press: () => Promise<number[]>) => Promise<number[]>) => {
      const call = await givenCall(test.db, { course: { status: 'selecting' } });
      const [selected] = await givenNominations(test.db, call, call.invitations[0]!, 1, { status: 'selected' });
      const presses = () => Promise.all(Array.from({ length: 6 }, () => act(kenya, selected!.id, 'confirm')));
      const statuses = await run(async () => (await presses()).map(({ status }) => status));
      const { body } = await kenya.get(`/nominations/${selected!.id}`);
      return { confirmed: statuses.filter((status) => status === 201).length, moves: body.moves.length };
    };
    expect(await pressed((press) => press())).toEqual({ confirmed: 1, moves: 1 });
    // the control: without the locks several are told that it was their press, and as many moves are on record
    const unlocked = await pressed((press) => withoutLocks(test, press));
    expect([unlocked.confirmed > 1, unlocked.moves]).toEqual([true, unlocked.confirmed]);
  });

  it('answers that there will be no nomination, and may think again', async () => {
    const { course, invitations } = await givenCall(test.db);
    const answer = (action: string, reason?: string) =>
      kenya.post(`/invitations/${invitations[0]!.id}/actions`, { action, ...(reason && { reason }) });
    expect((await answer('open')).body.answer).toBe('opened');
    expect((await answer('no-nomination', 'Elections')).body).toMatchObject({ answer: 'no-nomination', open: false });
    expect((await coordinator.get(`/courses/${course.id}/call`)).body.invitations[0]).toMatchObject({
      answer: 'no-nomination',
      noNominationReason: 'Elections',
    });
    expect((await answer('nominate-after-all')).body).toMatchObject({ answer: 'opened', open: true });
  });
});

describe('the call of a course', () => {
  it('is a list, empty where there is none yet; with who receives it and the letter that came back', async () => {
    const without = await givenCourse(test.db);
    expect(await listed(without.id)).toEqual([]);
    const { course, call } = await givenCall(test.db, { countries: ['MN'] });
    expect(await listed(course.id)).toMatchObject([
      { id: call.id, invitations: [{ focalPoints: [], hasFocalPoint: false, returnedMail: null }] },
    ]);

    const { personId } = await signedIn(test, 'focal-point', { countryCode: 'MN' });
    const { latinName } = await test.db.findOneByOrFail(Person, { id: personId });
    const letter = {
      template: 'call-issued',
      language: 'en',
      toEmail: 'x@y.example',
      subject: 'S',
      text: 'T',
      personId,
    };
    await test.db.save(Mail, { ...letter, status: 'sent' });
    const named = { focalPoints: [latinName], hasFocalPoint: true, returnedMail: null };
    expect(await listed(course.id)).toMatchObject([{ invitations: [named] }]);
    const { createdAt } = await test.db.save(Mail, { ...letter, status: 'parked' });
    const returnedMail = { name: latinName, at: createdAt.toISOString() };
    expect(await listed(course.id)).toMatchObject([{ invitations: [{ ...named, returnedMail }] }]);
  });

  it('says which countries are called, as long as it is open or prepared', async () => {
    const { course } = await givenCall(test.db, { countries: ['TO', 'WS'] });
    const called = async () =>
      ((await coordinator.get('/called-countries')).body.items as { countryCode: string; calls: number }[]).filter(
        ({ countryCode }) => ['TO', 'WS'].includes(countryCode),
      );
    expect(await called()).toEqual([
      { countryCode: 'TO', calls: 1 },
      { countryCode: 'WS', calls: 1 },
    ]);
    await test.db.update('course', { id: course.id }, { status: 'selecting' });
    expect(await called()).toEqual([]);
  });

  const listed = async (courseId: string) => (await coordinator.get(`/courses/${courseId}/calls`)).body.items;
});

describe('nominations as a list', () => {
  it('stand by country in the order of each, and can be asked for by person', async () => {
    const call = await givenCall(test.db, { countries: ['VN', 'KE'] });
    const [vietNamese, kenyan] = call.invitations;
    const sent = { status: 'received' } as const;
    const [v1, v2] = await givenNominations(test.db, call, vietNamese!, 2, sent);
    const [k1, k2] = await givenNominations(test.db, call, kenyan!, 2, sent);
    const ids = async (query: string) =>
      ((await coordinator.get(`/nominations?${query}`)).body.items as { id: string }[]).map(({ id }) => id);
    expect(await ids(`courseId=${call.course.id}&sort=countryCode`)).toEqual([k1!.id, k2!.id, v1!.id, v2!.id]);
    expect(await ids(`courseId=${call.course.id}&sort=-countryCode`)).toEqual([v1!.id, v2!.id, k1!.id, k2!.id]);
    expect(await ids(`personId=${v2!.personId}`)).toEqual([v2!.id]);
  });
});

describe('another country', () => {
  it('sees nothing of it: not in lists, not by id, not by acting; the same as for nothing at all', async () => {
    const call = await givenCall(test.db, { countries: ['KE', 'VN'] });
    const [theirs] = await givenNominations(test.db, call, call.invitations[0]!, 1, { status: 'received' });
    expect((await vietNam.get(`/nominations?courseId=${call.course.id}`)).body.total).toBe(0);
    expect((await vietNam.get(`/nominations?countryCode=KE`)).body.total).toBe(0);
    const none = '0198aa00-0000-7000-8000-000000000009';
    for (const send of [
      (id: string) => vietNam.get(`/nominations/${id}`),
      (id: string) => vietNam.patch(`/nominations/${id}`, { post: 'x' }, 1),
      (id: string) => vietNam.delete(`/nominations/${id}`, 1),
      (id: string) => act(vietNam, id, 'withdraw', 'x'),
    ]) {
      const [hidden, nothing] = [await send(theirs!.id), await send(none)];
      expect([hidden.status, { ...hidden.body, instance: '' }]).toEqual([404, { ...nothing.body, instance: '' }]);
    }
    expect(
      (await vietNam.get('/calls')).body.items.find((c: { course: { id: string } }) => c.course.id === call.course.id),
    ).not.toHaveProperty('countryNames');
  });

  it('a reviewer reads the nomination, and not how its person is reached', async () => {
    const call = await givenCall(test.db);
    const reached = { email: 'ada@test.example', phone: '+254 1' };
    const [one] = await givenNominations(test.db, call, call.invitations[0]!, 1, { status: 'received', ...reached });
    const reviewer = await signedIn(test, 'reviewer', { courseId: call.course.id });
    expect((await reviewer.get(`/nominations/${one!.id}`)).body).toMatchObject({ email: null, phone: null });
    for (const who of [kenya, coordinator]) {
      expect((await who.get(`/nominations/${one!.id}`)).body).toMatchObject(reached);
    }
  });

  it('and the institute sees no draft', async () => {
    const call = await givenCall(test.db);
    const [draft] = await givenNominations(test.db, call, call.invitations[0]!, 1);
    expect((await coordinator.get(`/nominations/${draft!.id}`)).status).toBe(404);
    expect((await coordinator.get(`/nominations?courseId=${call.course.id}`)).body.total).toBe(0);
  });
});

describe('the selection', () => {
  it('is proposed by one and released by another, and no country sees it before', async () => {
    const call = await givenCall(test.db, { countries: ['KE'], course: { status: 'selecting' } });
    const [first, second] = await givenNominations(test.db, call, call.invitations[0]!, 2, { status: 'received' });
    expect((await act(kenya, first!.id, 'select')).status).toBe(403);
    expect((await act(coordinator, first!.id, 'select', 'Strong paper')).body).toMatchObject({
      status: 'received',
      proposal: 'selected',
    });
    await act(coordinator, second!.id, 'reserve');
    expect((await kenya.get(`/nominations/${first!.id}`)).body).toMatchObject({ status: 'received', proposal: null });
    expect((await release(coordinator, call)).body.type).toBe('/problems/selection/four-eyes');
    expect((await release(director, call)).status).toBe(201);
    const letters = await test.db.findBy(Mail, { template: 'results-released' });
    expect(letters.map(({ personId, text }) => [personId, text.includes('/country/calls')])).toEqual([
      [kenya.personId, true],
    ]);
    const after = (await kenya.get(`/nominations?courseId=${call.course.id}&sort=rank`)).body.items;
    expect(after.map(({ status, proposal }: { status: string; proposal: null }) => [status, proposal])).toEqual([
      ['selected', null],
      ['reserve', null],
    ]);
    expect((await release(director, call)).body.type).toBe('/problems/selection/nothing');
  });

  it('shows a country nothing of a second thought before the release', async () => {
    const call = await givenCall(test.db, { countries: ['KE'], course: { status: 'selecting' } });
    const [nominee] = await givenNominations(test.db, call, call.invitations[0]!, 1, { status: 'received' });
    await act(coordinator, nominee!.id, 'check');
    const seen = async () => {
      const { body, headers } = await kenya.get(`/nominations/${nominee!.id}`);
      return { body, etag: headers['etag'] };
    };
    const before = await seen();
    for (const action of ['select', 'reserve', 'not-select', 'unpropose'])
      expect([action, (await act(coordinator, nominee!.id, action, 'Second thought')).status]).toEqual([action, 201]);
    expect(await seen()).toEqual(before);
  });

  it('is settled with the end of the course: nobody confirms or withdraws any more', async () => {
    for (const status of ['closed', 'reported', 'cancelled'] as const) {
      const call = await givenCall(test.db, { course: { status } });
      const [there, late] = await givenNominations(test.db, call, call.invitations[0]!, 2, { status: 'confirmed' });
      await test.db.update(Nomination, { id: late!.id }, { status: 'selected' });
      const answers = [await act(kenya, there!.id, 'withdraw', 'Promoted'), await act(kenya, late!.id, 'confirm')];
      expect(answers.map(({ body }) => body.type)).toEqual(Array(2).fill('/problems/nomination/course-over'));
      expect((await kenya.get(`/nominations/${there!.id}`)).body).toMatchObject({
        status: 'confirmed',
        allowedActions: [],
      });
    }
  });

  it('counts what is proposed and what is left, for who makes or releases it', async () => {
    const call = await givenCall(test.db, { course: { status: 'selecting', capacity: 4 }, invitation: { places: 2 } });
    const [first, second] = await givenNominations(test.db, call, call.invitations[0]!, 3, { status: 'received' });
    await act(coordinator, first!.id, 'select');
    await act(coordinator, second!.id, 'reserve');
    const places = async (as: TestUser) => (await as.get(`/courses/${call.course.id}/places`)).body;
    const proposals = { selected: 1, reserve: 1, notSelected: 0, open: 1, countries: 1 };
    expect(await places(coordinator)).toEqual({
      capacity: 4,
      statuses: [{ status: 'received', count: 3 }],
      selection: {
        taken: 1,
        proposals: { ...proposals, own: 2 },
        release: expect.any(Object),
        countries: [{ countryCode: 'KE', places: 2, taken: 1, considered: 3 }],
      },
    });
    expect((await places(director)).selection.proposals).toEqual({ ...proposals, own: 0 });
    const auditor = await signedIn(test, 'auditor');
    expect((await places(auditor)).selection).toBeNull();
    expect((await kenya.get(`/courses/${call.course.id}/places`)).status).toBe(404);
    expect((await director.get(`/courses/${call.course.id}/call`)).body.invitations).toHaveLength(1);
  });

  it('is confirmed by the country, whose withdrawal frees the place for the reserve', async () => {
    const call = await givenCall(test.db, { course: { status: 'selecting', capacity: 1 } });
    const [first, second] = await givenNominations(test.db, call, call.invitations[0]!, 2, { status: 'received' });
    await act(coordinator, first!.id, 'select');
    await act(coordinator, second!.id, 'reserve');
    await release(director, call);
    expect((await act(coordinator, second!.id, 'select')).body.type).toBe('/problems/course/full');
    expect((await act(kenya, first!.id, 'confirm')).body).toMatchObject({
      status: 'confirmed',
      allowedActions: ['withdraw'],
    });
    await act(kenya, first!.id, 'withdraw', 'Promoted');
    expect((await act(coordinator, second!.id, 'select')).status).toBe(201);
    await release(director, call);
    expect((await kenya.get(`/nominations/${second!.id}`)).body.status).toBe('selected');
  });

  it('gives a place back exactly once when a proposal is taken back', async () => {
    const call = await givenCall(test.db, { course: { status: 'selecting' }, invitation: { places: 1 } });
    const [first, second] = await givenNominations(test.db, call, call.invitations[0]!, 2, { status: 'received' });
    await act(coordinator, first!.id, 'select');
    expect((await act(coordinator, second!.id, 'select')).body.type).toBe('/problems/invitation/full');
    await act(coordinator, first!.id, 'unpropose');
    expect((await act(coordinator, first!.id, 'unpropose')).body.type).toBe('/problems/nomination/not-proposed');
    expect((await act(coordinator, second!.id, 'select')).status).toBe(201);
    expect((await act(coordinator, first!.id, 'select')).status).toBe(409);
  });

  it('is acted upon once, however often the same press arrives', async () => {
    const call = await givenCall(test.db);
    const [sent] = await givenNominations(test.db, call, call.invitations[0]!, 1, { status: 'received' });
    const key = newKey();
    const press = () => coordinator.post(`/nominations/${sent!.id}/actions`, { action: 'check' }, { key });
    const [first, again] = [await press(), await press()];
    expect([first.status, again.status, again.text, again.headers['idempotent-replay']]).toEqual([
      201,
      201,
      first.text,
      'true',
    ]);
    expect((await coordinator.post(`/nominations/${sent!.id}/actions`, { action: 'check' })).body.type).toBe(
      '/problems/nomination/checked',
    );
  });
});

describe('nominees who may be one person', () => {
  it('are told to the institute, each pair once, and to no country', async () => {
    const call = await givenCall(test.db, { countries: ['KE', 'VN'] });
    const [one] = await givenNominations(test.db, call, call.invitations[0]!, 1, { status: 'received' });
    const [other] = await givenNominations(test.db, call, call.invitations[1]!, 1, { status: 'reserve' });
    const name = (id: string, latinName: string) =>
      test.db.update('person', { id }, { latinName, bornOn: '1984-07-19' });
    await name(one!.personId, 'Grace Namatovu');
    await name(other!.personId, 'Grace Nammatovu');
    expect((await coordinator.get(`/courses/${call.course.id}/alike`)).body).toEqual({
      items: [
        {
          one: {
            nominationId: one!.id,
            personId: one!.personId,
            latinName: 'Grace Namatovu',
            countryCode: 'KE',
          },
          other: {
            nominationId: other!.id,
            personId: other!.personId,
            latinName: 'Grace Nammatovu',
            countryCode: 'VN',
          },
        },
      ],
    });
    expect((await kenya.get(`/courses/${call.course.id}/alike`)).status).toBe(403);
    await test.db.update('nomination', { id: other!.id }, { status: 'not-selected' });
    expect((await coordinator.get(`/courses/${call.course.id}/alike`)).body).toEqual({ items: [] });
  });
});

describe('the release', () => {
  it('says before it is pressed whom it makes known, and why it cannot be pressed', async () => {
    const call = await givenCall(test.db, { countries: ['KE', 'VN'] });
    const [first, second] = await givenNominations(test.db, call, call.invitations[0]!, 2, { status: 'received' });
    await act(coordinator, first!.id, 'check');
    await act(coordinator, first!.id, 'select');
    await act(coordinator, second!.id, 'reserve');
    const releaseFor = async (as: TestUser) =>
      (await as.get(`/courses/${call.course.id}/places`)).body.selection.release;
    const people = [
      { nominationId: first!.id, outcome: 'selected', countryCode: 'KE', checked: true },
      { nominationId: second!.id, outcome: 'reserve', countryCode: 'KE', checked: false },
    ];
    const forCoordinator = await releaseFor(coordinator);
    expect(forCoordinator).toEqual({
      people: expect.arrayContaining(people.map((person) => expect.objectContaining(person))),
      ownBlock: true,
      openTo: 2,
    });
    expect(await releaseFor(director)).toEqual({ ...forCoordinator, ownBlock: false });
    await coordinator.post(`/courses/${call.course.id}/actions`, { action: 'close-call' });
    await release(director, call);
    expect(await releaseFor(director)).toEqual({ people: [], ownBlock: false, openTo: 0 });
  });
});

describe('a telephone number', () => {
  it('is taken as it is written anywhere, as long as it holds digits', async () => {
    const { course } = await givenCall(test.db);
    const put = (phone: string) => kenya.post('/nominations', { courseId: course.id, ...fiveFacts, phone });
    expect((await put('abc')).body.errors).toEqual([
      { pointer: '#/phone', code: 'telephone', detail: 'must hold the digits of a telephone number' },
    ]);
    for (const phone of ['+254 (0)20 123-456 ext. 7', '020 12 34', '٠٢٠١٢٣', '０３−１２３４'])
      expect((await put(phone)).body.phone).toBe(phone.normalize('NFC'));
  });
});

describe('the last place', () => {
  type Press = () => Promise<TestAnswer[]>;
  const race = async (places: object, countries = ['KE'], under = (press: Press) => press()) => {
    const call = await givenCall(test.db, { ...places, countries });
    const nominations: Nomination[] = [];
    for (const invitation of call.invitations) {
      nominations.push(
        ...(await givenNominations(test.db, call, invitation, 12 / countries.length, { status: 'received' })),
      );
    }
    const answers = await under(() => Promise.all(nominations.map(({ id }) => act(coordinator, id, 'select'))));
    return answers.map(({ status }) => status);
  };
  const count = (statuses: number[], status: number) => statuses.filter((s) => s === status).length;

  it('of a course goes to one of those who are selected at one moment, from any countries', async () => {
    const statuses = await race({ course: { status: 'selecting', capacity: 4 } }, ['KE', 'VN', 'PH']);
    expect([count(statuses, 201), count(statuses, 409)]).toEqual([4, 8]);
  });

  it('of a country likewise', async () => {
    const statuses = await race({ course: { status: 'selecting', capacity: 24 }, invitation: { places: 2 } });
    expect([count(statuses, 201), count(statuses, 409)]).toEqual([2, 10]);
  });

  it('would be sold several times without the locks (control)', async () => {
    const places = { course: { status: 'selecting', capacity: 4 } };
    const statuses = await race(places, ['KE'], (press) => withoutLocks(test, press));
    expect(count(statuses, 201)).toBeGreaterThan(4);
  });
});
