import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CurriculumModule, Programme, Theme } from '@kenshu/curriculum';
import { rowsOf, sql } from '@kenshu/http';
import { signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import { newKey, type TestApp } from '@kenshu/testing';
import { givenCourse } from '../../testing';
import { CoursesModule } from '../courses.module';
import { Course } from './course.entity';

let test: TestApp;
let coordinator: TestUser;
let director: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule);
  coordinator = await signedIn(test, 'coordinator');
  director = await signedIn(test, 'director');
});
afterAll(() => test.close());

interface Made {
  id: string;
  version: number;
}

let count = 0;
const makes = {
  themes: () => ({ titles: { en: `Theme ${++count}` }, topicIds: [] }),
  programmes: () => ({ code: `p-${++count}`, names: { en: `Programme ${count}` } }),
};
type Kind = keyof typeof makes;

const make = async (kind: Kind): Promise<Made> => (await coordinator.post(`/${kind}`, makes[kind]())).body;

const act = (kind: Kind, id: string, action: 'remove' | 'restore', sending = {}) =>
  coordinator.post(`/${kind}/${id}/actions`, { action }, sending);

const listed = async (kind: Kind, query = '') =>
  (await coordinator.get(`/${kind}?pageSize=100${query}`)).body.items.map(({ id }: Made) => id) as string[];

const removedBefore = (kind: Kind, id: string, days: number) =>
  test.db.update(
    kind === 'themes' ? Theme : Programme,
    { id },
    { removedAt: new Date(Date.now() - days * 86_400_000) },
  );

describe.each(['themes', 'programmes'] as const)('%s', (kind) => {
  it('that no course uses are removed, and come back as they were', async () => {
    const made = await make(kind);
    const { body: before } = await coordinator.get(`/${kind}/${made.id}`);
    expect([before.removedAt, before.allowedActions]).toEqual([null, ['remove']]);
    const key = newKey();
    const removed = await act(kind, made.id, 'remove', { version: made.version, key });
    expect([removed.status, removed.body]).toEqual([
      201,
      { ...before, removedAt: expect.any(String), allowedActions: ['restore'], version: made.version + 1 },
    ]);
    expect((await act(kind, made.id, 'remove', { version: made.version, key })).text).toBe(removed.text);
    expect(await listed(kind)).not.toContain(made.id);
    expect(await listed(kind, '&removed=true')).toContain(made.id);
    expect((await coordinator.get(`/${kind}/${made.id}`)).body).toEqual(removed.body);
    const edit = await coordinator.patch(`/${kind}/${made.id}`, {}, removed.body.version);
    expect(edit.status).toBe(404);
    expect((await act(kind, made.id, 'remove')).body.type).toBe('/problems/workflow/not-now');
    const back = await act(kind, made.id, 'restore');
    expect(back.body).toEqual({ ...before, version: made.version + 2 });
    expect(await listed(kind)).toContain(made.id);
    expect(await listed(kind, '&removed=true')).not.toContain(made.id);
    const trail = await rowsOf<{ action: string }>(
      test.db,
      sql`select action from audit_event where subject_id = ${made.id} order by at`,
    );
    const one = kind.slice(0, -1);
    expect(trail.map(({ action }) => action)).toEqual([`${one}.create`, `${one}.remove`, `${one}.restore`]);
  });

  it('stay away after thirty days', async () => {
    const { id } = await make(kind);
    await act(kind, id, 'remove');
    await removedBefore(kind, id, 29.9);
    expect((await coordinator.get(`/${kind}/${id}`)).status).toBe(200);
    await removedBefore(kind, id, 30.1);
    expect((await coordinator.get(`/${kind}/${id}`)).status).toBe(404);
    expect(await listed(kind, '&removed=true')).not.toContain(id);
    expect((await act(kind, id, 'restore')).status).toBe(404);
  });

  it('are removed by who writes them alone', async () => {
    const { id } = await make(kind);
    expect((await director.get(`/${kind}/${id}`)).body.allowedActions).toEqual([]);
    expect((await director.post(`/${kind}/${id}/actions`, { action: 'remove' })).status).toBe(403);
  });

  it('that are in use stay, and the courses are named', async () => {
    const { id } = await make(kind);
    const column = kind === 'themes' ? { themeId: id } : { programmeId: id };
    for (let year = 2021; year <= 2027; year++)
      await givenCourse(test.db, { ...column, year, names: { en: `Course of ${year}` } });
    const refused = await act(kind, id, 'remove');
    const courses = 'Course of 2027, Course of 2026, Course of 2025, Course of 2024, Course of 2023, + 2';
    expect([refused.status, refused.body.type, refused.body.params]).toEqual([
      409,
      `/problems/${kind.slice(0, -1)}/used`,
      { courses },
    ]);
    expect(await listed(kind)).toContain(id);
  });
});

describe('a theme that is removed at the moment in which a course takes it', () => {
  it('stays, or is not taken', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await make('themes');
      const course = await givenCourse(test.db);
      const [removed, taken] = await Promise.all([
        act('themes', id, 'remove'),
        coordinator.patch(`/courses/${course.id}`, { themeId: id }, course.version),
      ]);
      expect([
        [201, 400],
        [409, 200],
      ]).toContainEqual([removed.status, taken.status]);
    }
  });

  it('is removed and taken where nobody holds it (control)', async () => {
    const { id } = await make('themes');
    const course = await givenCourse(test.db);
    await test.db.transaction(async (tx) => {
      expect(await tx.existsBy(Theme, { id })).toBe(true);
      expect((await act('themes', id, 'remove')).status).toBe(201);
      await tx.update(Course, { id: course.id }, { themeId: id });
    });
    expect(await test.db.findOneByOrFail(Course, { id: course.id })).toMatchObject({ themeId: id });
    expect((await test.db.findOneByOrFail(Theme, { id })).removedAt).not.toBeNull();
  });
});

it('a removed programme has no new courses', async () => {
  const { id } = await make('programmes');
  await act('programmes', id, 'remove');
  const dates = { startsOn: '2027-03-15', endsOn: '2027-04-16' };
  const refused = await coordinator.post('/courses', { programmeId: id, ...dates });
  expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '#/programmeId', code: 'unknown' })]);
});
