import { type NominationStatus } from '@kenshu/domain/admissions/nomination.workflow';
import type { Course } from '@kenshu/courses';
import { givenCourse } from '@kenshu/courses/testing';
import { Organization } from '@kenshu/identity';
import { givenPerson } from '@kenshu/identity/testing';
import type { EntityManager } from 'typeorm';
import { Call } from './src/call/call.entity';
import { Invitation } from './src/call/invitation.entity';
import { Nomination } from './src/nomination/nomination.entity';
import { newNumber } from './src/nomination/numbers';

export interface GivenCall {
  course: Course;
  call: Call;
  /** One for each country, in the order of `countries`. */
  invitations: Invitation[];
}

interface CallOptions {
  course?: Partial<Course>;
  call?: Partial<Call>;
  countries?: string[];
  invitation?: Partial<Invitation>;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

/** A course that calls for nominations, closing in nine days, unless the test says otherwise. */
export async function givenCall(
  db: EntityManager,
  { course, call, countries = ['KE'], invitation }: CallOptions = {},
): Promise<GivenCall> {
  const made = await givenCourse(db, { status: 'calling', capacity: 24, ...course });
  const issued = await db.save(Call, {
    courseId: made.id,
    closesAt: inDays(9),
    zone: 'Asia/Tokyo',
    issuedAt: inDays(-30),
    ...call,
  });
  const invitations = [];
  for (const countryCode of countries) {
    invitations.push(await db.save(Invitation, { callId: issued.id, countryCode, ...invitation }));
  }
  return { course: made, call: issued, invitations };
}

/** Nominations of one invitation, ranked in order; sent ones have a number. */
export async function givenNominations(
  db: EntityManager,
  { course }: Pick<GivenCall, 'course'>,
  invitation: Invitation,
  count: number,
  given: Partial<Nomination> & { status?: NominationStatus } = {},
): Promise<Nomination[]> {
  const { countryCode } = invitation;
  const organization = await db.save(Organization, { countryCode, type: 'police', names: { en: 'Police Service' } });
  const made = [];
  for (let i = 0; i < count; i++) {
    const person = await givenPerson(db);
    const nomination = await db.save(Nomination, {
      courseId: course.id,
      invitationId: invitation.id,
      countryCode,
      personId: person.id,
      organizationId: organization.id,
      post: 'Superintendent',
      rank: i + 1,
      ...(given.status && given.status !== 'draft' && { submittedAt: inDays(-1) }),
      ...given,
    });
    if (nomination.submittedAt) {
      await db.update(Nomination, { id: nomination.id }, { number: await newNumber(db, countryCode) });
    }
    made.push(nomination);
  }
  return made;
}
