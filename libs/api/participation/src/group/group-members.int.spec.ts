import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdmissionsModule } from '@kenshu/admissions';
import { CourseGroupMember, CoursesModule, makeWholeGroup } from '@kenshu/courses';
import { givenCourse } from '@kenshu/courses/testing';
import { CurriculumModule } from '@kenshu/curriculum';
import { givenPerson, signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import type { TestApp } from '@kenshu/testing';
import { TimetableModule } from '@kenshu/timetable';
import { Participant } from '../participant/participant.entity';
import { ParticipationModule } from '../participation.module';

let test: TestApp;
let coordinator: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule, TimetableModule, AdmissionsModule, ParticipationModule);
  coordinator = await signedIn(test, 'coordinator');
});
afterAll(() => test.close());

interface Member {
  person: { id: string; latinName: string };
  groupId: string | null;
  duty: string | null;
}

async function givenGroups(people: number, names = ['Group 1', 'Group 2']) {
  const course = await givenCourse(test.db, { status: 'running' });
  await makeWholeGroup(test.db, course.id);
  const ids: string[] = [];
  for (let i = 0; i < people; i++) {
    const { id: personId } = await givenPerson(test.db, { givenNames: `P${i}`, familyName: null });
    await test.db.insert(Participant, { courseId: course.id, personId, status: 'arrived' });
    ids.push(personId);
  }
  const groups: { id: string; version: number }[] = [];
  for (const en of names) groups.push((await coordinator.post(`/courses/${course.id}/groups`, { names: { en } })).body);
  const path = `/courses/${course.id}/group-members`;
  return {
    course,
    people: ids,
    groups,
    path,
    move: (...moves: object[]) => coordinator.post(path, { moves }),
    places: async () =>
      ((await coordinator.get(path)).body.items as Member[]).map(({ groupId, duty }) => [
        groups.findIndex(({ id }) => id === groupId),
        duty,
      ]),
    counts: async () =>
      (
        (await coordinator.get(`/courses/${course.id}/groups`)).body.items as { whole: boolean; members: number }[]
      ).flatMap(({ whole, members }) => (whole ? [] : members)),
  };
}

describe('the people of the groups', () => {
  it('are put in, moved on and taken out, and keep a duty where they stay', async () => {
    const { people, groups, move, places, counts } = await givenGroups(3);
    const [one, two] = groups.map(({ id }) => id);
    expect(await places()).toEqual(Array.from({ length: 3 }, () => [-1, null]));
    const put = await move(
      { personId: people[0], groupId: one, duty: 'chair' },
      { personId: people[1], groupId: one },
      { personId: people[2], groupId: two },
    );
    expect(put.status).toBe(201);
    expect(put.body.items[0]).toEqual({
      participantId: expect.any(String),
      person: { id: people[0], latinName: 'P0', ownName: null, ownNameLang: null },
      countryCode: null,
      status: 'arrived',
      groupId: one,
      duty: 'chair',
    });
    expect(await counts()).toEqual([2, 1]);
    await move({ personId: people[0], groupId: one }, { personId: people[1], groupId: two, fromGroupId: one });
    expect(await places()).toEqual([
      [0, 'chair'],
      [1, 'member'],
      [1, 'member'],
    ]);
    await move({ personId: people[0], groupId: two });
    await move({ personId: people[2], groupId: null });
    expect(await places()).toEqual([
      [1, 'member'],
      [1, 'member'],
      [-1, null],
    ]);
  });

  it('are people of the course, in groups of the course; else nobody is moved', async () => {
    const [here, other] = [await givenGroups(2), await givenGroups(1)];
    const group = here.groups[0]!.id;
    const cases: [object, string][] = [
      [{ personId: other.people[0], groupId: group }, '#/moves/1/personId'],
      [{ personId: here.people[1], groupId: other.groups[0]!.id }, '#/moves/1/groupId'],
      [{ personId: here.people[1], groupId: group, duty: 'adviser' }, '#/moves/1/duty'],
    ];
    for (const [wrong, pointer] of cases) {
      const refused = await here.move({ personId: here.people[0], groupId: group }, wrong);
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, pointer]);
    }
    expect(await here.counts()).toEqual([0, 0]);
  });

  it('leave a group that ends, and come back with it unless they went elsewhere', async () => {
    const { people, groups, move, places } = await givenGroups(2);
    const [one, two] = groups;
    await move({ personId: people[0], groupId: one!.id }, { personId: people[1], groupId: one!.id });
    expect((await coordinator.delete(`/course-groups/${one!.id}`, one!.version)).status).toBe(204);
    expect(await places()).toEqual([
      [-1, null],
      [-1, null],
    ]);
    await move({ personId: people[1], groupId: two!.id });
    await coordinator.post(`/course-groups/${one!.id}/actions`, { action: 'restore' });
    expect(await places()).toEqual([
      [0, 'member'],
      [1, 'member'],
    ]);
  });

  it('are the counsellor’s to move in the own course, and not to be seen in another', async () => {
    const [mine, other] = [await givenGroups(1), await givenGroups(1)];
    const counsellor = await signedIn(test, 'counsellor', { courseId: mine.course.id });
    const moves = [{ personId: mine.people[0], groupId: mine.groups[0]!.id }];
    expect((await counsellor.post(mine.path, { moves })).status).toBe(201);
    expect((await counsellor.get(other.path)).status).toBe(404);
    expect((await counsellor.post(other.path, { moves })).status).toBe(404);
    const lecturer = await signedIn(test, 'lecturer', { courseId: mine.course.id });
    expect((await lecturer.get(mine.path)).status).toBe(403);
  });
});

describe('two desks that move one person', () => {
  it('leave the person in one group; who saw an older place is told', async () => {
    const { people, groups, move, counts } = await givenGroups(1);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => move({ personId: people[0], groupId: groups[i % 2]!.id, fromGroupId: null })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect([refused.body.type, refused.body.params]).toEqual(['/problems/group/moved-meanwhile', { name: 'P0' }]);
    expect((await counts()).toSorted()).toEqual([0, 1]);
  });

  it('leave the person in two where the course is not locked (control)', async () => {
    const { people, groups, counts } = await givenGroups(1);
    const personId = people[0]!;
    await test.source.transaction(async (slow) => {
      expect(await slow.countBy(CourseGroupMember, { personId })).toBe(0);
      await test.source.transaction((quick) => quick.insert(CourseGroupMember, { groupId: groups[0]!.id, personId }));
      await slow.insert(CourseGroupMember, { groupId: groups[1]!.id, personId });
    });
    expect(await counts()).toEqual([1, 1]);
  });
});
