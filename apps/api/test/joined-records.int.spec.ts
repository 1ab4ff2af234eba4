import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Invitation, Nomination } from '@kenshu/admissions';
import { givenCall, givenNominations } from '@kenshu/admissions/testing';
import { CourseGroup, CourseGroupMember } from '@kenshu/courses';
import { givenCourse } from '@kenshu/courses/testing';
import { join as joinSql, rowOf, rowsOf, sql } from '@kenshu/http';
import { loadCountries, Organization, type Person } from '@kenshu/identity';
import { givenOrganization, givenPerson, signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import { Participant } from '@kenshu/participation';
import type { TestApp } from '@kenshu/testing';
import { LecturerPlace } from '@kenshu/timetable';
import { contexts } from '../src/contexts';

let test: TestApp;
let coordinator: TestUser;
let kenya: TestUser;

beforeAll(async () => {
  test = await startApp(...contexts.slice(2));
  await test.db.transaction(loadCountries);
  coordinator = await signedIn(test, 'coordinator');
  kenya = await signedIn(test, 'focal-point', { countryCode: 'KE' });
});
afterAll(() => test.close());

type Pointing = Record<string, string>;

/** Every column that points to a person or an organization, and what becomes of it when two records are joined. */
const people: Pointing = {
  'course_group_member.person_id': 'follows',
  'course_staff.person_id': 'follows',
  'lecturer.id': 'follows',
  'lecturer_place.person_id': 'follows',
  'nomination.person_id': 'follows',
  'participant.person_id': 'follows',
  'person.merged_into_id': 'follows',
  'user.person_id': 'follows',
};
const organizations: Pointing = {
  'invitation.organization_id': 'follows',
  'nomination.organization_id': 'follows',
  'organization.merged_into_id': 'follows',
  'organization.parent_id': 'follows',
  'organization_name.organization_id': 'stays: former names are read through merged_into_id',
  'participant.organization_id': 'follows',
  'role_grant.organization_id': 'follows',
};

it.each([
  ['person', people],
  ['organization', organizations],
])('nothing points to a %s of which nobody has said what a join does to it', async (table, decided) => {
  const found = await rowsOf<{ column: string }>(
    test.db,
    sql`select replace(c.conrelid::regclass::text, '"', '') || '.' || a.attname as column from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = ${table}::regclass`,
  );
  expect(found.map(({ column }) => column).sort()).toEqual(Object.keys(decided));
});

/** Everything that hangs on these people, but for versions, which only grow. */
async function whatHangsOn(...who: Person[]): Promise<Record<string, unknown[]>> {
  const ids = joinSql(who.map(({ id }) => id));
  const columns = {
    person: sql`id in (${ids})`,
    user: sql`person_id in (${ids})`,
    course_staff: sql`person_id in (${ids})`,
    course_group_member: sql`person_id in (${ids})`,
    lecturer: sql`id in (${ids})`,
    lecturer_place: sql`person_id in (${ids})`,
    booking: sql`resource_id in (${ids})`,
    unavailability: sql`resource_id in (${ids})`,
    nomination: sql`person_id in (${ids})`,
    participant: sql`person_id in (${ids})`,
  };
  const found: Record<string, unknown[]> = {};
  for (const [table, which] of Object.entries(columns)) {
    const rows = await test.db.query<{ row: object }[]>(
      `select to_jsonb(t) - 'version' as row from "${table}" t where ${which.text} order by 1`,
      which.values,
    );
    found[table] = rows.map(({ row }) => row);
  }
  return found;
}

const act = (id: string, action: 'join' | 'separate', into?: string) =>
  coordinator.post(`/people/${id}/actions`, { action, ...(into && { into }) });
const join = (from: Person, into: Person) => act(from.id, 'join', into.id);
const separate = (from: Person) => act(from.id, 'separate');

const lecture = { type: 'faculty', titles: { en: 'The Convention' } };
const at = (day: string, from: string, to: string) => ({
  startsLocal: `2027-03-${day}T${from}`,
  endsLocal: `2027-03-${day}T${to}`,
});

/** A course with a timetable, and what adds a session to it. */
async function givenTimetable() {
  const course = await givenCourse(test.db, { status: 'confirmed' });
  await test.db.save(CourseGroup, { courseId: course.id, names: { en: 'Whole course' }, whole: true });
  const add = async (lecturer: Person | null, hours: object, titles = lecture.titles) =>
    coordinator.post(`/courses/${course.id}/sessions`, {
      ...lecture,
      titles,
      ...hours,
      ...(lecturer && { lecturerId: lecturer.id }),
    });
  return { course, add };
}

const teaches = (person: Person, more: object = {}) => coordinator.post('/lecturers', { personId: person.id, ...more });

async function givenTwo(): Promise<[Person, Person]> {
  return [await givenPerson(test.db, { givenNames: 'Odd' }), await givenPerson(test.db, { givenNames: 'Even' })];
}

/** Two records of one human being who did everything once under the one or the other, some of it under both. */
async function givenBusyPeople() {
  const [from, into] = await givenTwo();
  const { course, add } = await givenTimetable();
  await teaches(from, { expertise: 'Asset recovery', languages: ['fr'] });
  const session = (await add(from, at('16', '10:00', '12:00'))).body;
  await test.db.insert(LecturerPlace, { sessionId: session.id, personId: into.id, status: 'asked' });
  await rowsOf(
    test.db,
    sql`insert into unavailability (resource_id, during) values (${from.id}, '[2027-04-01,2027-04-02)')`,
  );
  const other = await givenCourse(test.db);
  const [group] = [await test.db.save(CourseGroup, { courseId: other.id, names: { en: 'Group 1' } })];
  await test.db.insert(CourseGroupMember, [
    { groupId: group.id, personId: from.id, duty: 'chair' },
    { groupId: group.id, personId: into.id, duty: 'member' },
  ]);
  await rowsOf(
    test.db,
    sql`insert into course_staff (course_id, person_id, duty) values (${other.id}, ${from.id}, 'adviser'), (${course.id}, ${into.id}, 'counsellor')`,
  );
  const call = await givenCall(test.db);
  const [one, two] = await givenNominations(test.db, call, call.invitations[0]!, 2, { status: 'received' });
  await test.db.update(Nomination, { id: one!.id }, { personId: from.id });
  await test.db.update(Nomination, { id: two!.id }, { personId: into.id });
  const past = await givenCourse(test.db, { status: 'closed' });
  const part = { status: 'completed' as const, countryCode: 'KE' };
  await test.db.insert(Participant, [
    { ...part, courseId: past.id, personId: from.id },
    { ...part, courseId: past.id, personId: into.id },
    { ...part, courseId: other.id, personId: from.id, status: 'expected' },
    { ...part, courseId: course.id, personId: into.id, role: 'visiting-expert' },
  ]);
  return { from, into, course, other, past, call, session, nominations: [one!, two!] };
}

const latinNames = (items: { latinName?: string; person?: { latinName: string } }[]) =>
  items.map(({ latinName, person }) => latinName ?? person!.latinName);

describe('two records of one person', () => {
  it('are one on every list, under the name that stays', async () => {
    const { from, into, course, past, call, session } = await givenBusyPeople();
    expect((await join(from, into)).status).toBe(201);
    const items = async (path: string) => (await coordinator.get(path)).body.items;
    expect(latinNames(await items(`/nominations?courseId=${call.course.id}`))).toEqual([
      into.latinName,
      into.latinName,
    ]);
    expect(latinNames(await items(`/participants?courseId=${past.id}`))).toEqual([into.latinName]);
    expect(latinNames(await items(`/lecturers?q=${from.latinName}`))).toEqual([into.latinName]);
    const [listed] = await items(`/courses/${course.id}/sessions`);
    expect(listed).toMatchObject({
      lecturers: [{ id: into.id, latinName: into.latinName, status: 'agreed' }],
      version: session.version + 1,
    });
    const found = (await items(`/search?q=${from.familyName}`)) as { kind: string; id: string }[];
    expect(found.filter(({ kind }) => kind === 'person').map(({ id }) => id)).toEqual([into.id]);
    for (const { id } of [from, into]) expect(await items(`/people/${id}/courses`)).toHaveLength(3);
    const hanging = await whatHangsOn(from);
    const left = Object.fromEntries(Object.entries(hanging).map(([table, rows]) => [table, rows.length]));
    expect(left).toEqual({
      ...{ person: 1, user: 0, course_staff: 0, course_group_member: 0, lecturer_place: 0, booking: 0 },
      ...{ unavailability: 0, nomination: 0, participant: 0 },
      lecturer: 1, // ended
    });
  });

  it('are two again with all that was theirs', async () => {
    const { from, into } = await givenBusyPeople();
    const before = await whatHangsOn(from, into);
    for (let round = 0; round < 2; round++) {
      await join(from, into);
      expect(await whatHangsOn(from, into)).not.toEqual(before);
      expect((await separate(from)).status).toBe(201);
      expect(await whatHangsOn(from, into)).toEqual(before);
    }
    await join(into, from);
    await separate(into);
    expect(await whatHangsOn(from, into)).toEqual(before);
  });

  it('leave each other what came to the joined record meanwhile', async () => {
    const { from, into, course } = await givenBusyPeople();
    await join(from, into);
    const later = await coordinator.post(`/courses/${course.id}/sessions`, {
      ...lecture,
      ...at('18', '10:00', '12:00'),
      lecturerId: into.id,
    });
    expect(later.status).toBe(201);
    await separate(from);
    const lecturers = async (session: string) => (await coordinator.get(`/sessions/${session}`)).body.lecturers;
    expect(await lecturers(later.body.id)).toEqual([
      { id: into.id, latinName: into.latinName, status: 'agreed', askedOn: null },
    ]);
    expect(latinNames((await coordinator.get('/lecturers?pageSize=100')).body.items)).toEqual(
      expect.arrayContaining([from.latinName, into.latinName]),
    );
  });

  it('come back from a chain in either order', async () => {
    for (const order of ['first', 'last'] as const) {
      const { from, into } = await givenBusyPeople();
      const last = await givenPerson(test.db, { givenNames: 'Last' });
      const before = await whatHangsOn(from, into, last);
      await join(from, into);
      await join(into, last);
      for (const person of order === 'first' ? [from, into] : [into, from])
        expect((await separate(person)).status).toBe(201);
      expect(await whatHangsOn(from, into, last)).toEqual(before);
    }
  });

  it('hold one place between them: who holds two is not joined', async () => {
    for (const status of ['selected', 'confirmed', 'received'] as const) {
      const call = await givenCall(test.db, { course: { names: { en: 'The 30th course' } } });
      const nominations = await givenNominations(test.db, call, call.invitations[0]!, 2, { status });
      if (status === 'received')
        for (const { id } of nominations)
          expect((await coordinator.post(`/nominations/${id}/actions`, { action: 'select' })).status).toBe(201);
      const [from, into] = await Promise.all(nominations.map(({ personId }) => personOf(personId)));
      const before = await whatHangsOn(from!, into!);
      const refused = await join(from!, into!);
      const [one, other] = await Promise.all(nominations.map(({ id }) => numberOf(id)));
      expect([refused.status, refused.body.type, refused.body.detail]).toEqual([
        409,
        '/problems/person/two-places',
        `The 30th course has a place for each of them, under nominations ${one} and ${other}. One must be given up first.`,
      ]);
      expect(await whatHangsOn(from!, into!)).toEqual(before);
    }
  });

  it('keep both nominations of one country with their ranks, and get one place', async () => {
    const call = await givenCall(test.db);
    const nominations = await givenNominations(test.db, call, call.invitations[0]!, 2, { status: 'received' });
    const [from, into] = await Promise.all(nominations.map(({ personId }) => personOf(personId)));
    await join(from!, into!);
    const { items } = (await coordinator.get(`/nominations?courseId=${call.course.id}&sort=rank`)).body;
    expect(items.map(({ rank, person }: { rank: number; person: { id: string } }) => [rank, person.id])).toEqual([
      [1, into!.id],
      [2, into!.id],
    ]);
    const select = ({ id }: Nomination) => coordinator.post(`/nominations/${id}/actions`, { action: 'select' });
    const answers = await Promise.all(nominations.map(select));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { body } = answers.find(({ status }) => status === 409)!;
    const taken = nominations[answers.findIndex(({ status }) => status === 201)]!;
    expect([body.type, body.detail]).toEqual([
      '/problems/nomination/person-has-place',
      `${into!.latinName} holds it under nomination ${await numberOf(taken.id)}.`,
    ]);
    await coordinator.post(`/nominations/${taken.id}/actions`, { action: 'unpropose' });
    const second = nominations.find(({ id }) => id !== taken.id)!;
    expect((await select(second)).status).toBe(201);
  });

  it('are not joined where they teach at one time', async () => {
    const [from, into] = await givenTwo();
    const [here, there] = [await givenTimetable(), await givenTimetable()];
    for (const person of [from, into]) await teaches(person);
    await here.add(from, at('16', '10:00', '12:00'), { en: 'Prevention' });
    await there.add(into, at('16', '11:00', '13:00'), { en: 'Asset recovery' });
    const before = await whatHangsOn(from, into);
    const refused = await join(from, into);
    expect([refused.status, refused.body.type, refused.body.detail]).toEqual([
      409,
      '/problems/person/double-booked',
      '“Prevention” and “Asset recovery” are at one time, 2027-03-16 11:00. Change one of them first.',
    ]);
    expect(await whatHangsOn(from, into)).toEqual(before);
  });

  it('are not lost to a lecture that is given to one of them at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const [from, into] = await givenTwo();
      await teaches(from);
      const { add } = await givenTimetable();
      const [joined, added] = await Promise.all([join(from, into), add(from, at('16', '10:00', '12:00'))]);
      expect([joined.status, [201, 400].includes(added.status)]).toEqual([201, true]);
      expect((await whatHangsOn(from)).lecturer_place).toEqual([]);
    }
  });

  it('are lost to it where nobody holds the person (control)', async () => {
    const [from, into] = await givenTwo();
    await teaches(from);
    const session = (await (await givenTimetable()).add(null, at('16', '10:00', '12:00'))).body;
    await test.db.transaction(async (tx) => {
      expect(await rowsOf(tx, sql`select 1 from lecturer where id = ${from.id} and ended_at is null`)).toHaveLength(1);
      expect((await join(from, into)).status).toBe(201);
      await tx.insert(LecturerPlace, { sessionId: session.id, personId: from.id, status: 'agreed' });
    });
    expect((await whatHangsOn(from)).lecturer_place).toHaveLength(1);
  });

  it('wait for no desk in a ring', async () => {
    const call = await givenCall(test.db, { course: { status: 'selecting' } });
    const nominations = await givenNominations(test.db, call, call.invitations[0]!, 6, { status: 'selected' });
    const presses = nominations.flatMap(({ id, personId }) => [
      kenya.post(`/nominations/${id}/actions`, { action: 'confirm' }),
      personOf(personId).then(async (from) => join(from, await givenPerson(test.db))),
    ]);
    expect((await Promise.all(presses)).map(({ status }) => status)).toEqual(presses.map(() => 201));
    const parts = await test.db.findBy(Participant, { courseId: call.course.id });
    const { items } = (await coordinator.get(`/nominations?courseId=${call.course.id}`)).body;
    expect(parts.map(({ personId }) => personId).sort()).toEqual(
      items.map(({ person }: { person: { id: string } }) => person.id).sort(),
    );
  });
});

const personOf = (id: string): Promise<Person> => test.db.getRepository<Person>('Person').findOneByOrFail({ id });

const numberOf = async (id: string) =>
  (await rowOf<{ number: string }>(test.db, sql`select number from nomination where id = ${id}`))!.number;

describe('two records of one organization', () => {
  it('are one wherever it is named', async () => {
    const from = await givenOrganization(test.db, { names: { en: 'Anticorruption Agency' }, countryCode: 'KE' });
    const into = await givenOrganization(test.db, { names: { en: 'EACC' }, countryCode: 'KE' });
    const call = await givenCall(test.db, { invitation: { organizationId: from.id, kind: 'organization' } });
    const [nomination] = await givenNominations(test.db, call, call.invitations[0]!, 1, {
      organizationId: from.id,
      status: 'received',
    });
    const part = { courseId: call.course.id, personId: nomination!.personId, organizationId: from.id };
    await test.db.insert(Participant, part);
    const joined = await coordinator.post(`/organizations/${from.id}/actions`, { action: 'join', into: into.id });
    expect(joined.status).toBe(201);
    const named = async (path: string) =>
      (await coordinator.get(`${path}?courseId=${call.course.id}`)).body.items.map(
        ({ organization }: { organization: Organization }) => organization.names,
      );
    expect(await named('/nominations')).toEqual([into.names]);
    expect(await named('/participants')).toEqual([into.names]);
    expect(await test.db.findOneByOrFail(Invitation, { id: call.invitations[0]!.id })).toMatchObject({
      organizationId: into.id,
    });
    const late = { courseId: call.course.id, givenNames: 'Late', organizationId: from.id };
    const chosenBefore = await kenya.post('/nominations', late);
    expect(chosenBefore.body.organization).toEqual({ id: into.id, names: into.names });
  });
});
