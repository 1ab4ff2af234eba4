import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CurriculumModule } from '@kenshu/curriculum';
import { RoleGrant } from '@kenshu/identity';
import { givenPerson, givenSignIn, signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import type { TestApp } from '@kenshu/testing';
import { givenCourse } from '../../testing';
import { CoursesModule } from '../courses.module';

let test: TestApp;
let coordinator: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule);
  coordinator = await signedIn(test, 'coordinator');
});
afterAll(() => test.close());

interface Row {
  person: { latinName: string };
  duty: string;
  access: string | null;
}
const staffOf = async (as: TestUser, id: string) =>
  ((await as.get(`/courses/${id}/staff`)).body.items as Row[]).map(({ person, duty, access }) => [
    person.latinName,
    duty,
    access,
  ]);

describe('who works on a course', () => {
  it('is named with a duty, once, and ended so that it stays on record', async () => {
    const course = await givenCourse(test.db);
    const person = await givenPerson(test.db, { givenNames: 'Mariam', familyName: 'Diallo' });
    const path = `/courses/${course.id}/staff`;
    const made = await coordinator.post(path, { personId: person.id, duty: 'counsellor' });
    expect([made.status, made.body]).toEqual([
      201,
      {
        id: expect.any(String),
        person: { id: person.id, latinName: 'Mariam Diallo' },
        duty: 'counsellor',
        startedAt: expect.any(String),
        access: 'no-account',
        userId: null,
        version: 1,
      },
    ]);
    const twice = await coordinator.post(path, { personId: person.id, duty: 'counsellor' });
    expect([twice.status, twice.body.errors[0]]).toMatchObject([400, { pointer: '#/duty', code: 'held' }]);
    await coordinator.post(path, { personId: person.id, duty: 'coordinator' });
    expect(await staffOf(coordinator, course.id)).toEqual([
      ['Mariam Diallo', 'coordinator', 'no-account'],
      ['Mariam Diallo', 'counsellor', 'no-account'],
    ]);
    expect((await coordinator.delete(`/course-staff/${made.body.id}`)).status).toBe(428);
    expect((await coordinator.delete(`/course-staff/${made.body.id}`, 1)).status).toBe(204);
    expect((await coordinator.delete(`/course-staff/${made.body.id}`, 2)).status).toBe(404);
    expect(await staffOf(coordinator, course.id)).toEqual([['Mariam Diallo', 'coordinator', 'no-account']]);
    const back = await coordinator.post(`/course-staff/${made.body.id}/actions`, { action: 'restore' });
    expect([back.status, back.body.startedAt]).toEqual([201, made.body.startedAt]);
    expect(await staffOf(coordinator, course.id)).toHaveLength(2);
  });

  it('is named once, when two desks name the same at one moment', async () => {
    const course = await givenCourse(test.db);
    const { id: personId } = await givenPerson(test.db);
    const add = () => coordinator.post(`/courses/${course.id}/staff`, { personId, duty: 'interpreter' });
    const answers = await Promise.all(Array.from({ length: 6 }, add));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400, 400]);
  });

  it('is somebody on record', async () => {
    const course = await givenCourse(test.db);
    const kept = await givenPerson(test.db);
    const joined = await givenPerson(test.db, { mergedIntoId: kept.id });
    for (const personId of ['0198aa00-0000-7000-8000-000000000009', joined.id]) {
      const refused = await coordinator.post(`/courses/${course.id}/staff`, { personId, duty: 'adviser' });
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '#/personId']);
    }
    const past = await givenCourse(test.db, { origin: 'reference', status: 'closed' });
    const refused = await coordinator.post(`/courses/${past.id}/staff`, { personId: kept.id, duty: 'adviser' });
    expect(refused.body.type).toBe('/problems/course/reference-only');
  });
});

describe('working on a course', () => {
  it('gives no right and takes none; whether a role does is said to who is told of accounts', async () => {
    const [course, other] = [await givenCourse(test.db), await givenCourse(test.db)];
    const somebody = await signedIn(test);
    const add = (personId: string, duty: string) => coordinator.post(`/courses/${course.id}/staff`, { personId, duty });
    await add(somebody.personId, 'counsellor');
    expect((await somebody.get(`/courses/${course.id}`)).status).toBe(403);
    expect(await test.db.countBy(RoleGrant, { userId: somebody.userId })).toBe(0);
    const access = async () => (await staffOf(coordinator, course.id)).map(([, , told]) => told);
    expect(await access()).toEqual(['not-granted']);

    await test.db.insert(RoleGrant, { userId: somebody.userId, role: 'counsellor', courseId: other.id });
    expect(await access()).toEqual(['not-granted']);
    await test.db.insert(RoleGrant, { userId: somebody.userId, role: 'counsellor', courseId: course.id });
    expect(await access()).toEqual(['granted']);

    const counsellor = await signedIn(test, 'counsellor', { courseId: course.id });
    expect((await staffOf(counsellor, course.id)).map(([, duty, told]) => [duty, told])).toEqual([
      ['counsellor', null],
    ]);
    expect((await counsellor.get(`/courses/${other.id}/staff`)).status).toBe(404);
    expect((await counsellor.post(`/courses/${course.id}/staff`, {})).status).toBe(403);

    const { items } = (await coordinator.get(`/courses/${course.id}/staff`)).body;
    await coordinator.delete(`/course-staff/${items[0].id}`, items[0].version);
    expect(await test.db.countBy(RoleGrant, { userId: somebody.userId })).toBe(2);
  });

  it('is open to who holds a role of the whole institute', async () => {
    const course = await givenCourse(test.db);
    const { personId } = await givenSignIn(test.db, 'director');
    await coordinator.post(`/courses/${course.id}/staff`, { personId, duty: 'adviser' });
    expect((await staffOf(coordinator, course.id))[0]![2]).toBe('granted');
  });
});
