import type { ParticipantStatus } from '@kenshu/domain/participation/participant.workflow';
import { addDays } from '@kenshu/domain/kit/time';
import { Call, Invitation, newNumber, Nomination, planFollowsCall } from '@kenshu/admissions';
import type { GroupDuty } from '@kenshu/domain/courses/group';
import { type Course, type CourseGroup, CourseGroupMember } from '@kenshu/courses';
import type { Person } from '@kenshu/identity';
import { Participant } from '@kenshu/participation';
import type { EntityManager } from 'typeorm';
import { nameBehind } from './accounts';
import { at } from './calendar';
import { focalPointOf } from './focal-points';
import { keepMoves } from './moves';
import type { Organizations } from './organizations';
import type { People } from './people';

/** Sixteen weeks before it begins a course has its nominations; ten weeks before, its results. */
const SENT = -112;
const RELEASED = -70;

interface Given {
  course: Course;
  /** One for each who comes from abroad; a country may stand here twice. */
  abroad: readonly string[];
  hosts: number;
  people: People;
  organizations: Organizations;
  /** How it went, by the place in the list; the rest is as the course is. */
  statuses?: Readonly<Record<number, { status: ParticipantStatus; reason: string }>>;
}

/** A closed call with its nominations, all selected and confirmed, and the participants who came of them. */
export async function makeAdmitted(tx: EntityManager, given: Given): Promise<Participant[]> {
  const { course, abroad, hosts, people, organizations } = given;
  const call = await tx.save(Call, {
    courseId: course.id,
    closesAt: at(addDays(course.startsOn!, -105), '17:00'),
    zone: course.zone,
    issuedAt: at(addDays(course.startsOn!, -160)),
    resultsOn: addDays(course.startsOn!, RELEASED),
    confirmBy: addDays(course.startsOn!, -60),
  });
  await planFollowsCall(tx, course.id);
  const invitations = new Map<string, Invitation>();
  const participants: Partial<Participant>[] = [];
  for (const countryCode of abroad) {
    const places = abroad.filter((code) => code === countryCode).length;
    const invitation =
      invitations.get(countryCode) ??
      (await tx.save(Invitation, {
        callId: call.id,
        countryCode,
        places,
        openedAt: at(addDays(course.startsOn!, -150)),
      }));
    invitations.set(countryCode, invitation);
    const came = given.statuses?.[participants.length]?.status !== 'did-not-arrive';
    const by = await focalPointOf(tx, countryCode, people);
    const person = await people.next(countryCode);
    const nomination = await makeConfirmed(tx, course, invitation, person, by, organizations, came);
    const { personId, organizationId, post } = nomination;
    participants.push({
      personId,
      organizationId,
      post,
      countryCode,
      nominationId: nomination.id,
      role: 'overseas',
    });
  }
  for (let i = 0; i < hosts; i++) {
    const { organization, post } = await organizations.next('JP');
    const { id } = await people.next('JP');
    participants.push({
      personId: id,
      organizationId: organization.id,
      post,
      countryCode: 'JP',
      role: 'host-country',
    });
  }
  const status: ParticipantStatus = course.status === 'closed' ? 'completed' : 'arrived';
  return tx.save(
    Participant,
    participants.map((p, i) => ({ courseId: course.id, status, ...p, ...given.statuses?.[i] })),
  );
}

async function makeConfirmed(
  tx: EntityManager,
  course: Course,
  { id: invitationId, countryCode }: Invitation,
  person: Person,
  by: string,
  organizations: Organizations,
  came: boolean,
): Promise<Nomination> {
  const { organization, post } = await organizations.next(countryCode);
  const sent = at(addDays(course.startsOn!, SENT), '11:20');
  const nomination = await tx.save(Nomination, {
    courseId: course.id,
    invitationId,
    countryCode,
    personId: person.id,
    organizationId: organization.id,
    post,
    email: person.email,
    rank: 1,
    status: 'confirmed',
    number: await newNumber(tx, countryCode),
    createdAt: at(addDays(course.startsOn!, SENT - 6)),
    submittedAt: sent,
    checkedAt: at(addDays(course.startsOn!, -100)),
    arrivedAt: came ? at(addDays(course.startsOn!, -1)) : null,
  });
  await keepMoves(tx, nomination.id, [
    ['submit', 'draft', 'received', sent, by],
    [
      'release-results',
      'received',
      'selected',
      at(addDays(course.startsOn!, RELEASED)),
      nameBehind('director@demo.example'),
    ],
    ['confirm', 'selected', 'confirmed', at(addDays(course.startsOn!, RELEASED + 6)), by],
  ]);
  return nomination;
}

const duties: GroupDuty[] = ['chair', 'rapporteur'];

/** Spreads those who came over the groups in turn; the first of each chairs, the second reports. */
export async function fillGroups(
  tx: EntityManager,
  groups: readonly CourseGroup[],
  participants: readonly Participant[],
): Promise<void> {
  const members = participants.map(({ personId }, i) => ({
    groupId: groups[i % groups.length]!.id,
    personId,
    duty: duties[Math.floor(i / groups.length)] ?? 'member',
  }));
  await tx.insert(CourseGroupMember, members);
}
