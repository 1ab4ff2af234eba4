import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Role, roleNames, scopeOf } from '@kenshu/domain/kit/permissions';
import { givenCall, givenNominations } from '@kenshu/admissions/testing';
import { Course, CourseGroup, CourseStaff, WorkPlanStep } from '@kenshu/courses';
import { Theme } from '@kenshu/curriculum';
import { RoleGrant } from '@kenshu/identity';
import { type GivenSignIn, givenSignIn } from '@kenshu/identity/testing';
import { Participant } from '@kenshu/participation';
import { Mail } from '@kenshu/platform';
import { LecturerPlace, Session } from '@kenshu/timetable';
import type { EntityManager } from 'typeorm';

/** Ids by the collection that stands in an address, as in `/api/courses/{id}`. */
export type Records = Record<string, string>;

export interface World {
  /** One of each collection, all of one course and one country. */
  records: Records;
  /** Somebody of each role, whose scope is that course or that country. */
  accounts: Record<Role, GivenSignIn>;
}

/** A row of a table that its context keeps to itself. */
const save = async (db: EntityManager, entity: string, row: object) =>
  (await db.getRepository(entity).save(row)) as { id: string };

/** A course with a country that nominates for it, and everything that has an address. */
export async function givenWorld(db: EntityManager, countryCode: string): Promise<World> {
  const given = await givenCall(db, { countries: [countryCode] });
  const invitation = given.invitations[0]!;
  const [nomination] = await givenNominations(db, given, invitation, 1, { status: 'received' });
  const { id: courseId, programmeId } = given.course;
  const { id: nominationId, personId, organizationId } = nomination!;
  const scopes = {
    institute: {},
    programme: {},
    organization: {},
    self: {},
    course: { courseId },
    country: { countryCode },
  };
  const accounts = {} as World['accounts'];
  for (const role of roleNames) accounts[role] = await givenSignIn(db, role, scopes[scopeOf(role)]);
  const session = await db.save(Session, {
    courseId,
    type: 'faculty',
    titles: { en: 'The Convention' },
    startsLocal: '2027-03-16T10:00',
    endsLocal: '2027-03-16T12:00',
    startsAt: new Date('2027-03-16T01:00:00Z'),
    endsAt: new Date('2027-03-16T03:00:00Z'),
  });
  const { personId: lecturerId } = accounts.lecturer;
  // whose roles may be changed: a change ends the sign-in
  const { userId } = await givenSignIn(db, 'counsellor', { courseId });
  const made = {
    'course-groups': db.save(CourseGroup, { courseId, names: { en: 'Group 1' } }),
    'course-staff': db.save(CourseStaff, { courseId, personId, duty: 'adviser' }),
    'lecturer-places': db.save(LecturerPlace, { sessionId: session.id, personId: lecturerId, status: 'asked' }),
    mails: db.save(Mail, { template: 'none', language: 'en', toEmail: 'a@test.example', subject: 'Call', text: '' }),
    participants: db.save(Participant, { courseId, personId, nominationId, countryCode }),
    receipts: save(db, 'Receipt', {
      number: `R-${countryCode}`,
      invitationId: invitation.id,
      sentAt: new Date(),
      content: {
        ...{ countryCode, zone: 'Asia/Tokyo', sentBy: 'Ada', resultsOn: null, confirmBy: null },
        ...{ course: { id: courseId, names: {}, startsOn: null, endsOn: null }, mailedTo: [], nominees: [] },
      },
    }),
    'role-grants': db.findOneByOrFail(RoleGrant, { userId }),
    themes: db.save(Theme, { titles: { en: 'Theme' } }),
    'work-plan-steps': db.save(WorkPlanStep, {
      ...{ courseId, key: 'own', titles: { en: 'Step' }, owner: 'institute', offsetDays: -1 },
    }),
  };
  const found = await Promise.all(
    Object.entries(made).map(async ([collection, row]) => [collection, (await row).id] as const),
  );
  const { id: themeId } = await made.themes;
  await db.update(Course, { id: courseId }, { themeId });
  return {
    accounts,
    records: {
      ...Object.fromEntries(found),
      calls: given.call.id,
      catalogue: courseId,
      countries: countryCode,
      courses: courseId,
      invitations: invitation.id,
      nominations: nominationId,
      organizations: organizationId!,
      people: personId,
      programmes: programmeId,
      sessions: session.id,
      users: userId,
    },
  };
}

/** What belongs to one account and to nobody else, whatever its role. */
export async function givenBelongings(db: EntityManager, folder: string, userId: string): Promise<Records> {
  const key = randomBytes(16).toString('hex');
  await mkdir(join(folder, key.slice(0, 2)), { recursive: true });
  await writeFile(join(folder, key.slice(0, 2), key), 'text');
  const kept = { key, name: 'list.txt', type: 'text/plain', size: 4, sha256: Buffer.alloc(32), ownerId: userId };
  return {
    files: (await save(db, 'StoredFile', kept)).id,
    'sign-ins': (await save(db, 'SignIn', { userId, tokenHash: randomBytes(32) })).id,
    tasks: (await save(db, 'Task', { kind: 'list', ownerId: userId })).id,
  };
}
