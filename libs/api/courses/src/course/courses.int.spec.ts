import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CurriculumModule, Theme } from '@kenshu/curriculum';
import { RoleGrant } from '@kenshu/identity';
import { signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import { newKey, type TestApp, withoutLocks } from '@kenshu/testing';
import { givenCourse, givenProgramme, givenReference } from '../../testing';
import { CoursesModule } from '../courses.module';
import { Course } from './course.entity';
import { loadPastCourses } from '../reference/load-past-courses';
import { makeWorkPlan } from '../work-plan/make-work-plan';

let test: TestApp;
let coordinator: TestUser;
let director: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule);
  await givenReference(test.db);
  coordinator = await signedIn(test, 'coordinator');
  director = await signedIn(test, 'director');
});
afterAll(() => test.close());

const dates = { startsOn: '2027-03-15', endsOn: '2027-04-16' };

describe('past courses', () => {
  it('are on record with what is known, and nothing twice', async () => {
    expect(await test.db.transaction(loadPastCourses)).toBe(0);
    expect((await coordinator.get('/courses')).body.total).toBe(55);
  });

  it('show where each fact is known from, both values where sources disagree', async () => {
    const [row] = (await coordinator.get('/courses?q=3rd%20regional%20seminar')).body.items;
    const { body } = await coordinator.get(`/courses/${row.id}`);
    const endings = body.facts.filter((fact: { field: string }) => fact.field === 'endsOn');
    expect(endings).toEqual([
      {
        field: 'endsOn',
        value: '2009-12-11',
        source: 'found: https://unafei.or.jp/activities/GG_Seminar_3.html',
        chosen: true,
      },
      {
        field: 'endsOn',
        value: '2009-12-10',
        source: 'https://www.unodc.org/roseap/en/2009/12/unafei/story.html',
        chosen: false,
      },
    ]);
    expect(body).toMatchObject({ endsOn: '2009-12-11', published: { total: 23, countries: 7 } });
  });

  it('may have neither number nor year', async () => {
    const { body } = await coordinator.get('/courses?q=good%20governance&sort=year&pageSize=100');
    const unknown = body.items.filter((course: { year: number | null }) => course.year === null);
    expect(unknown.map((course: { ordinal: number }) => course.ordinal).sort()).toEqual([14, 15]);
  });

  it('refuse every act but being taken over', async () => {
    const [row] = (await coordinator.get('/courses?q=21st&origin=reference')).body.items;
    const { body } = await coordinator.get(`/courses/${row.id}`);
    expect(body).toMatchObject({ referenceOnly: true, allowedActions: ['adopt'] });
    const refused = await coordinator.post(`/courses/${row.id}/actions`, { action: 'report' });
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/course/reference-only']);
    expect((await coordinator.patch(`/courses/${row.id}`, { capacity: 3 }, body.version)).body.type).toBe(
      '/problems/course/reference-only',
    );
    const adopted = await coordinator.post(`/courses/${row.id}/actions`, { action: 'adopt' });
    expect(adopted.body).toMatchObject({ referenceOnly: false, allowedActions: ['report'] });
  });

  it('keep the name of their time when they are edited', async () => {
    const [row] = (await coordinator.get('/courses?q=corruption%20control&sort=year')).body.items;
    expect(row.names.en).toBe('1st International Training Course on Corruption Control in Criminal Justice');
    const adopted = await coordinator.post(`/courses/${row.id}/actions`, { action: 'adopt' });
    const edit = { ordinal: 1, titles: null, capacity: 20 };
    const edited = await coordinator.patch(`/courses/${row.id}`, edit, adopted.body.version);
    expect([edited.status, edited.body.names]).toEqual([200, row.names]);
  });
});

describe('a new course', () => {
  it('takes the next number of its series, the institute’s zone, a name by pattern and a work plan', async () => {
    const [programme] = (await coordinator.get('/programmes?q=uncac')).body.items;
    const made = await coordinator.post('/courses', { programmeId: programme.id, ...dates });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      ordinal: 27,
      names: { en: '27th UNCAC Training Programme', ja: '第27回汚職防止刑事司法支援研修' },
      year: 2027,
      zone: 'Asia/Tokyo',
      status: 'planned',
      origin: 'own',
      version: 1,
    });
    const plan = (await coordinator.get(`/courses/${made.body.id}/work-plan`)).body.items;
    expect([plan.length, plan[0].dueOn, plan.at(-1).dueOn]).toEqual([21, '2026-08-17', '2028-03-14']);
  });

  it('is called by a title of its own where it has one, and is then none of the counted', async () => {
    const { id: programmeId } = await givenProgramme(test.db, { names: { en: 'Courses on request' } });
    const titles = { en: 'Training Course for Kenya', fr: 'Formation pour le Kenya' };
    const { body: made } = await coordinator.post('/courses', { programmeId, ...dates, titles });
    expect(made).toMatchObject({ ordinal: null, names: titles, titles });
    const found = (await coordinator.get('/courses?q=pour%20le%20kenya')).body.items;
    expect(found.map(({ id }: { id: string }) => id)).toEqual([made.id]);

    const copied = (await coordinator.post(`/courses/${made.id}/copies`, { startsOn: '2028-03-13' })).body.course;
    expect(copied).toMatchObject({ ordinal: null, names: titles, titles });

    const numbered = await coordinator.patch(`/courses/${made.id}`, { ordinal: 3 }, made.version);
    expect(numbered.body).toMatchObject({ ordinal: 3, names: titles });
    const untitled = await coordinator.patch(`/courses/${made.id}`, { titles: null }, numbered.body.version);
    expect(untitled.body).toMatchObject({ ordinal: 3, names: { en: '3rd Courses on request' }, titles: null });

    const programme = (await coordinator.get(`/programmes/${programmeId}`)).body;
    await coordinator.patch(`/programmes/${programmeId}`, { names: { en: 'Courses by request' } }, programme.version);
    const names = async (id: string) => (await coordinator.get(`/courses/${id}`)).body.names;
    expect([await names(made.id), await names(copied.id)]).toEqual([{ en: '3rd Courses by request' }, titles]);
  });

  it('has a number of its own in the series, which a cancelled course gives back', async () => {
    const { id: programmeId } = await givenProgramme(test.db);
    const first = (await coordinator.post('/courses', { programmeId, ...dates })).body;
    const second = (await coordinator.post('/courses', { programmeId, ...dates })).body;
    const taken = { status: 400, errors: [{ pointer: '#/ordinal', code: 'taken' }] };
    expect((await coordinator.post('/courses', { programmeId, ...dates, ordinal: 1 })).body).toMatchObject(taken);
    expect((await coordinator.patch(`/courses/${second.id}`, { ordinal: 1 }, 1)).body).toMatchObject(taken);
    await coordinator.post(`/courses/${first.id}/actions`, { action: 'cancel', reason: 'The host withdrew' });
    const again = await coordinator.patch(`/courses/${second.id}`, { ordinal: 1 }, 1);
    expect([again.status, again.body.ordinal]).toEqual([200, 1]);
  });

  it('is refused with a pointer where something does not fit', async () => {
    const { id: programmeId } = await givenProgramme(test.db);
    const unknown = '0198aa00-0000-7000-8000-000000000009';
    const cases: [object, string, string][] = [
      [{ programmeId, startsOn: '2027-04-16', endsOn: '2027-03-15' }, '#/endsOn', 'before-start'],
      [{ programmeId, ...dates, startsOn: '1000-01-01' }, '#/startsOn', 'out-of-reason'],
      [{ programmeId, ...dates, endsOn: '9999-12-30' }, '#/endsOn', 'out-of-reason'],
      [{ programmeId, startsOn: '1900-01-01', endsOn: '2199-12-31' }, '#/endsOn', 'too-long-course'],
      [{ programmeId, ...dates, minimum: 50, capacity: 2 }, '#/minimum', 'above-capacity'],
      [{ programmeId: unknown, ...dates }, '#/programmeId', 'unknown'],
      [{ programmeId, ...dates, themeId: unknown }, '#/themeId', 'unknown'],
      [{ programmeId, ...dates, hostCountryCode: 'ZZ' }, '#/hostCountryCode', 'unknown'],
      [{ programmeId, ...dates, zone: 'Asia/Nowhere' }, '#/zone', 'zone'],
      [{ programmeId, ...dates, startsOn: '2027-02-31' }, '#/startsOn', 'day'],
      [{ programmeId, ...dates, themeId: null }, '#/themeId', 'id'],
      [{ programmeId, ...dates, capacity: '20' }, '#/capacity', 'integer'],
      [{ programmeId, ...dates, venue: { en: '\u0000' } }, '#/venue', 'localised'],
      [{ programmeId, ...dates, titles: {} }, '#/titles', 'localised'],
      [{ programmeId, ...dates, status: 'closed' }, '#/status', 'unknown'],
    ];
    const before = (await coordinator.get('/courses')).body.total;
    for (const [body, pointer, code] of cases) {
      const answer = await coordinator.post('/courses', body);
      expect([
        answer.status,
        answer.body.errors?.map((e: { pointer: string; code: string }) => [e.pointer, e.code]),
      ]).toEqual([400, [[pointer, code]]]);
    }
    expect((await coordinator.get('/courses')).body.total).toBe(before);
    const { id, version } = (await coordinator.post('/courses', { programmeId, ...dates, capacity: 20 })).body;
    const [copy, postponed, edited] = [
      await coordinator.post(`/courses/${id}/copies`, { startsOn: '9999-12-01' }),
      await coordinator.post(`/courses/${id}/actions`, { action: 'postpone', reason: 'x', startsOn: '9999-12-01' }),
      await coordinator.patch(`/courses/${id}`, { minimum: 21 }, version),
    ];
    expect([copy, postponed, edited].map(({ status, body }) => [status, body.errors[0].pointer])).toEqual([
      [400, '#/startsOn'],
      [400, '#/startsOn'],
      [400, '#/minimum'],
    ]);
  });

  it('is made once, however often the same request is sent', async () => {
    const { id: programmeId } = await givenProgramme(test.db);
    const key = newKey();
    const body = { programmeId, ...dates };
    const answers = await Promise.all(Array.from({ length: 8 }, () => coordinator.post('/courses', body, { key })));
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const again = await coordinator.post('/courses', body, { key });
    const first = answers.find((a) => a.status === 201)!;
    expect([again.status, again.text, again.headers['idempotent-replay']]).toEqual([201, first.text, 'true']);
    expect((await coordinator.post('/courses', { ...body, capacity: 5 }, { key })).status).toBe(422);
    expect((await coordinator.get(`/courses?programmeId=${programmeId}`)).body.total).toBe(1);
  });

  it('never shares its number, when two are made at one moment', async () => {
    const { id: programmeId } = await givenProgramme(test.db);
    const made = await Promise.all(
      Array.from({ length: 6 }, () => coordinator.post('/courses', { programmeId, ...dates })),
    );
    expect(made.map(({ body }) => body.ordinal).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('never shares its number with a course of another programme of its series, made at the same moment', async () => {
    const { id, seriesId } = await givenProgramme(test.db);
    const { id: other } = await givenProgramme(test.db, { seriesId });
    const made = await Promise.all(
      [id, other, id, other, id, other].map((programmeId) => coordinator.post('/courses', { programmeId, ...dates })),
    );
    expect(made.map(({ body }) => body.ordinal).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('would share it, if each only counted the courses there are (control)', async () => {
    const { id, seriesId } = await givenProgramme(test.db);
    const { id: other } = await givenProgramme(test.db, { seriesId });
    const counted = Promise.withResolvers<void>();
    let counting = 2;
    const make = (programmeId: string) =>
      test.db.transaction(async (tx) => {
        const there = await tx.countBy(Course, { programme: { seriesId } });
        if (--counting === 0) counted.resolve();
        await counted.promise;
        return (await givenCourse(tx, { programmeId, ordinal: there + 1 })).ordinal;
      });
    expect(await Promise.all([make(id), make(other)])).toEqual([1, 1]);
  });
});

describe('editing', () => {
  const twoEditors = (id: string) =>
    Promise.all([20, 24].map((capacity) => coordinator.patch(`/courses/${id}`, { capacity }, 1)));

  it('lets one of two editors through and tells the other', async () => {
    const { id } = await givenCourse(test.db);
    const answers = await twoEditors(id);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200)!;
    expect((await coordinator.get(`/courses/${id}`)).body).toMatchObject({
      capacity: winner.body.capacity,
      version: 2,
    });
  });

  it('would lose what one of them wrote, and tell both it was kept, without the lock (control)', async () => {
    const { id } = await givenCourse(test.db);
    const answers = await withoutLocks(test, () => twoEditors(id));
    expect(answers.map(({ status, body }) => [status, body.capacity])).toEqual([
      [200, 20],
      [200, 24],
    ]);
    expect([20, 24]).toContain((await coordinator.get(`/courses/${id}`)).body.capacity);
  });

  it('asks for the version, clears with null and leaves what is absent', async () => {
    const { id } = await givenCourse(test.db, { capacity: 20, minimum: 5 });
    expect((await coordinator.patch(`/courses/${id}`, { capacity: null })).status).toBe(428);
    const cleared = await coordinator.patch(`/courses/${id}`, { capacity: null }, 1);
    expect(cleared.body).toMatchObject({ capacity: null, minimum: 5 });
  });

  it('moves the work plan with the first day, until the dates are announced', async () => {
    const { id: programmeId } = await givenProgramme(test.db);
    const { body: course } = await coordinator.post('/courses', { programmeId, ...dates });
    await coordinator.patch(`/courses/${course.id}`, { startsOn: '2027-03-22', endsOn: '2027-04-23' }, 1);
    const [first] = (await coordinator.get(`/courses/${course.id}/work-plan`)).body.items;
    expect(first.dueOn).toBe('2026-08-24');
    const announced = await givenCourse(test.db, { status: 'calling' });
    const refused = await coordinator.patch(`/courses/${announced.id}`, { startsOn: '2027-03-22' }, 1);
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/course/dates-fixed']);
  });

  it('records the mode, until another would have to be told to those who know it', async () => {
    const announced = await givenCourse(test.db, { status: 'calling' });
    const edit = (mode: string | null, version: number) =>
      coordinator.patch(`/courses/${announced.id}`, { mode }, version);
    expect((await edit('onsite', 1)).body.mode).toBe('onsite');
    expect((await edit('onsite', 2)).status).toBe(200);
    expect((await edit('online', 3)).body.type).toBe('/problems/course/mode-fixed');
    expect((await edit(null, 3)).body.type).toBe('/problems/course/mode-fixed');
    const over = await givenCourse(test.db, { status: 'closed', mode: 'onsite' });
    expect((await coordinator.patch(`/courses/${over.id}`, { mode: 'online' }, 1)).status).toBe(200);
  });
});

describe('the workflow', () => {
  it('goes from planned to reported, each step by who may take it', async () => {
    const theme = await test.db.save(Theme, { titles: { en: 'Theme' } });
    const { id } = await givenCourse(test.db, { themeId: theme.id });
    const act = (as: TestUser, action: string, more = {}) => as.post(`/courses/${id}/actions`, { action, ...more });
    expect((await act(coordinator, 'approve')).status).toBe(403);
    expect((await act(director, 'approve')).body.type).toBe('/problems/workflow/not-now');
    expect((await act(coordinator, 'propose')).body.type).toBe('/problems/workflow/reason-needed');
    expect((await act(coordinator, 'propose', { reason: 'Asked for by six countries' })).body.status).toBe('proposed');
    const steps: [TestUser, string, string][] = [
      [director, 'approve', 'approved'],
      [coordinator, 'issue-call', 'calling'],
      [coordinator, 'close-call', 'selecting'],
      [coordinator, 'confirm', 'confirmed'],
      [coordinator, 'start', 'running'],
      [coordinator, 'close', 'closed'],
      [coordinator, 'report', 'reported'],
    ];
    for (const [as, action, status] of steps) expect((await act(as, action)).body).toMatchObject({ status });
    expect((await act(coordinator, 'cancel', { reason: 'late' })).body).toMatchObject({
      type: '/problems/workflow/not-now',
      params: { action: 'Cancel the course', status: 'Reported' },
    });
  });

  it('ticks the step of the work plan that an act carries out, and opens it again with what is taken back', async () => {
    const theme = await test.db.save(Theme, { titles: { en: 'Theme' } });
    const { id } = await givenCourse(test.db, { themeId: theme.id });
    await makeWorkPlan(test.db, id, 32);
    const act = (as: TestUser, action: string, more = {}) => as.post(`/courses/${id}/actions`, { action, ...more });
    const ticked = async () => {
      const { items } = (await coordinator.get(`/courses/${id}/work-plan`)).body;
      return items.flatMap((s: { key: string; doneAt: string | null; doneBy: string }) => (s.doneAt ? [s] : []));
    };
    await act(coordinator, 'propose', { reason: 'Asked for by six countries' });
    expect(await ticked()).toEqual([]);
    await act(director, 'approve');
    expect(await ticked()).toMatchObject([
      { key: 'approval', doneBy: expect.stringMatching(/director$/i), version: 2 },
    ]);
    expect((await act(director, 'return', { reason: 'One week less' })).body).toMatchObject({ status: 'planned' });
    expect(await ticked()).toEqual([]);
    await act(coordinator, 'propose', { reason: 'Four weeks' });
    await act(director, 'approve');
    const [, call] = (await coordinator.get(`/courses/${id}/work-plan`)).body.items;
    await coordinator.patch(`/work-plan-steps/${call.id}`, { done: true }, call.version);
    const [, before] = await ticked();
    await act(coordinator, 'issue-call');
    await act(coordinator, 'close-call');
    const [, after, deadline] = await ticked();
    expect([after, deadline.key]).toEqual([before, 'deadline']);
    await act(coordinator, 'reopen-call');
    expect((await ticked()).map(({ key }: { key: string }) => key)).toEqual(['approval', 'call']);
  });

  it('returns a proposal with a reason, and keeps who took which step', async () => {
    const theme = await test.db.save(Theme, { titles: { en: 'Theme' } });
    const { id } = await givenCourse(test.db, { themeId: theme.id });
    const act = (as: TestUser, action: string, reason?: string) =>
      as.post(`/courses/${id}/actions`, { action, ...(reason && { reason }) });
    await act(coordinator, 'propose', 'Asked for by six countries');
    expect((await act(director, 'return')).body.type).toBe('/problems/workflow/reason-needed');
    expect((await act(director, 'return', 'Two weeks are enough')).body).toMatchObject({
      status: 'planned',
      moves: [
        {
          action: 'propose',
          from: 'planned',
          to: 'proposed',
          by: expect.stringMatching(/coordinator$/i),
          reason: 'Asked for by six countries',
          at: expect.any(String),
        },
        {
          action: 'return',
          from: 'proposed',
          to: 'planned',
          by: expect.stringMatching(/director$/i),
          reason: 'Two weeks are enough',
          at: expect.any(String),
        },
      ],
    });
    const lecturer = await signedIn(test, 'lecturer', { courseId: id });
    expect((await lecturer.get(`/courses/${id}`)).body.moves).toEqual([]);
  });

  it('lets nobody decide on an own proposal, whatever the roles', async () => {
    const theme = await test.db.save(Theme, { titles: { en: 'Theme' } });
    const { id } = await givenCourse(test.db, { themeId: theme.id });
    const both = await signedIn(test, 'coordinator');
    await test.db.save(RoleGrant, { userId: both.userId, role: 'director' });
    const act = (as: TestUser, action: string) => as.post(`/courses/${id}/actions`, { action, reason: 'So' });
    expect((await act(both, 'propose')).body.allowedActions).not.toContain('approve');
    for (const action of ['approve', 'return'])
      expect((await act(both, action)).body.type).toBe('/problems/course/own-proposal');
    expect((await director.get(`/courses/${id}`)).body.allowedActions).toEqual(['approve', 'return']);
    expect((await act(both, 'unpropose')).body.status).toBe('planned');
    await act(coordinator, 'propose');
    expect((await act(both, 'approve')).body.status).toBe('approved');
  });

  it('postpones to no day before the one that was announced', async () => {
    const { id } = await givenCourse(test.db, { status: 'calling' });
    const postponeTo = (startsOn: string) =>
      coordinator.post(`/courses/${id}/actions`, { action: 'postpone', reason: 'Typhoon', startsOn });
    const early = await postponeTo('2027-03-14');
    expect([early.status, early.body.errors]).toEqual([
      400,
      [
        {
          pointer: '#/startsOn',
          code: 'before-announced',
          detail: 'must not be before 2027-03-15',
          params: { earliest: '2027-03-15' },
        },
      ],
    ]);
    expect((await postponeTo('2027-03-15')).body.type).toBe('/problems/course/same-dates');
    const past = await givenCourse(test.db, { status: 'calling', startsOn: '2019-03-15', endsOn: '2019-03-29' });
    const refused = await coordinator.post(`/courses/${past.id}/actions`, {
      action: 'postpone',
      reason: 'Typhoon',
      startsOn: '2020-01-01',
    });
    expect(refused.body.errors).toMatchObject([{ pointer: '#/startsOn', code: 'past' }]);
    expect((await postponeTo('2027-03-22')).status).toBe(201);
    expect((await postponeTo('2027-03-15')).status).toBe(201); // a slip is taken back
  });

  it('postpones with a reason, keeping the length, and changes the mode', async () => {
    const { id } = await givenCourse(test.db, { status: 'calling' });
    const act = (body: object) => coordinator.post(`/courses/${id}/actions`, body);
    expect((await act({ action: 'postpone', startsOn: '2027-05-10' })).body.type).toBe(
      '/problems/workflow/reason-needed',
    );
    expect((await act({ action: 'postpone', reason: 'Typhoon' })).body.errors[0].pointer).toBe('#/startsOn');
    expect((await act({ action: 'postpone', reason: 'Typhoon', startsOn: '2027-05-10' })).body).toMatchObject({
      status: 'calling',
      startsOn: '2027-05-10',
      endsOn: '2027-06-11',
    });
    expect((await act({ action: 'change-mode', reason: 'Borders shut', mode: 'online' })).body).toMatchObject({
      mode: 'online',
    });
  });
});

describe('copying last year’s course', () => {
  it('moves every date by one offset, carries the notes for next year and says what stayed behind', async () => {
    const { id: programmeId } = await givenProgramme(test.db);
    const { body: last } = await coordinator.post('/courses', { programmeId, ...dates, capacity: 24 });
    const [step] = (await coordinator.get(`/courses/${last.id}/work-plan`)).body.items;
    await coordinator.patch(
      `/work-plan-steps/${step.id}`,
      { done: true, noteForNext: 'Ask the hotel in January' },
      step.version,
    );
    const copied = await coordinator.post(`/courses/${last.id}/copies`, { startsOn: '2028-03-13' });
    expect(copied.body).toMatchObject({
      course: {
        ordinal: 2,
        startsOn: '2028-03-13',
        endsOn: '2028-04-14',
        capacity: 24,
        theme: null,
        status: 'planned',
      },
      notCopied: ['theme', 'groups', 'staff'],
    });
    const [same] = (await coordinator.get(`/courses/${copied.body.course.id}/work-plan`)).body.items;
    expect(same).toMatchObject({
      key: step.key,
      dueOn: '2027-08-16',
      doneAt: null,
      noteFromLast: 'Ask the hotel in January',
      noteForNext: null,
    });
  });
});

describe('who sees which course', () => {
  it('the counsellor of a course sees that one, and 404 for any other as for none', async () => {
    const [mine, other] = [await givenCourse(test.db), await givenCourse(test.db)];
    const counsellor = await signedIn(test, 'counsellor', { courseId: mine.id });
    expect((await counsellor.get('/courses')).body).toMatchObject({ total: 1, items: [{ id: mine.id }] });
    const [seen, hidden, none] = await Promise.all(
      [mine.id, other.id, '0198aa00-0000-7000-8000-000000000009'].map((id) => counsellor.get(`/courses/${id}`)),
    );
    expect([seen!.status, hidden!.status, none!.status]).toEqual([200, 404, 404]);
    expect({ ...hidden!.body, instance: '' }).toEqual({ ...none!.body, instance: '' });
  });

  it('the work plan is the institute’s own', async () => {
    const { id } = await givenCourse(test.db);
    for (const role of ['lecturer', 'reviewer', 'agency', 'counsellor'] as const) {
      const somebody = await signedIn(test, role, { courseId: id });
      expect((await somebody.get(`/courses/${id}`)).status).toBe(200);
      expect((await somebody.get(`/courses/${id}/work-plan`)).status).toBe(403);
    }
    expect((await director.get(`/courses/${id}/work-plan`)).status).toBe(200);
  });

  it('the public catalogue shows what is announced, without inner numbers', async () => {
    const planned = await givenCourse(test.db, { capacity: 24 });
    const announced = await givenCourse(test.db, { status: 'calling', capacity: 24 });
    const approved = await givenCourse(test.db, { status: 'approved' });
    for (const { id } of [planned, approved]) expect((await test.anyone.get(`/catalogue/${id}`)).status).toBe(404);
    const shown = await test.anyone.get(`/catalogue/${announced.id}`);
    expect(shown.status).toBe(200);
    expect(Object.keys(shown.body)).not.toEqual(expect.arrayContaining(['capacity']));
  });

  it('a list is offered the programmes and years of the courses in it, and no others', async () => {
    const names = { en: 'Filters' };
    const { id: programmeId } = await givenProgramme(test.db, { names });
    const planned = await givenCourse(test.db, { programmeId, year: 2031 });
    const mine = await signedIn(test, 'counsellor', { courseId: planned.id });
    expect((await mine.get('/courses/filters')).body).toEqual({
      programmes: [{ id: programmeId, code: expect.any(String), names }],
      years: [2031],
    });
    expect((await coordinator.get('/courses/filters')).body.years[0]).toBe(2031);
    expect((await test.anyone.get('/catalogue/filters')).body.years).not.toContain(2031);
  });
});

it('asks one statement for a page, whether it has one row or three', async () => {
  const { id: programmeId } = await givenProgramme(test.db);
  const counted = async () => {
    const pool = (test.source.driver as unknown as { master: { query: (...args: unknown[]) => unknown } }).master;
    const original = pool.query;
    let count = 0;
    pool.query = function (...args) {
      count++;
      return original.apply(this, args);
    };
    try {
      await reader.get(`/courses?programmeId=${programmeId}`);
    } finally {
      pool.query = original;
    }
    return count;
  };
  await givenCourse(test.db, { programmeId });
  // one that nobody has used: it is looked up now and remembered from here on, not since some time in its second
  const reader = await signedIn(test, 'coordinator');
  await reader.get('/me');
  const one = await counted();
  await givenCourse(test.db, { programmeId });
  await givenCourse(test.db, { programmeId });
  expect([one, await counted()]).toEqual([1, 1]);
});
