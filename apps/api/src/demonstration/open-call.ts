import { randomUUID } from 'node:crypto';
import { addDays } from '@kenshu/domain/kit/time';
import { Call, Invitation, keepReceipt, newNumber, Nomination, planFollowsCall } from '@kenshu/admissions';
import type { Course } from '@kenshu/courses';
import { type Person, RoleGrant } from '@kenshu/identity';
import type { EntityManager } from 'typeorm';
import { at, type Calendar } from './calendar';
import { focalPointOf } from './focal-points';
import { keepMoves } from './moves';
import type { Organizations } from './organizations';
import type { People } from './people';

type Answer = 'submitted' | 'started' | 'opened' | 'not-opened' | 'no-nomination';

/** Where each of the 28 countries stands, and how many it has put forward. */
const countries: [countryCode: string, answer: Answer, nominees?: number][] = [
  ['VN', 'submitted', 2],
  ['BR', 'submitted', 2],
  ['JO', 'submitted', 2],
  ['KZ', 'submitted', 2],
  ['NP', 'submitted', 2],
  ['UG', 'submitted', 2],
  ['CI', 'submitted'],
  ['ET', 'submitted'],
  ['ID', 'submitted'],
  ['KH', 'submitted'],
  ['LK', 'submitted'],
  ['KE', 'started', 3],
  ['PH', 'started'],
  ['GH', 'started'],
  ['TL', 'started'],
  ['UA', 'started'],
  ['BD', 'opened'],
  ['EG', 'opened'],
  ['FJ', 'opened'],
  ['MX', 'opened'],
  ['NG', 'opened'],
  ['PK', 'opened'],
  ['TN', 'opened'],
  ['LA', 'not-opened'], // the letter came back
  ['MM', 'not-opened'],
  ['PG', 'not-opened'],
  ['ZM', 'not-opened'],
  ['MN', 'no-nomination'],
];

/** An open call that closes nine days from today, at seventeen hours. */
export async function makeOpenCall(
  tx: EntityManager,
  course: Course,
  { today }: Calendar,
  people: People,
  organizations: Organizations,
): Promise<void> {
  const call = await tx.save(Call, {
    courseId: course.id,
    closesAt: at(addDays(today, 9), '17:00'),
    zone: course.zone,
    issuedAt: at(addDays(today, -30)),
    resultsOn: addDays(today, 46),
    confirmBy: addDays(today, 60),
  });
  await planFollowsCall(tx, course.id);
  for (const [countryCode, answer, nominees = 1] of countries) {
    const by = await focalPointOf(tx, countryCode, people);
    const invitation = await tx.save(Invitation, {
      callId: call.id,
      countryCode,
      places: nominees > 1 ? 2 : 1,
      source: 'Demonstration: the agency’s list',
      openedAt: answer === 'not-opened' ? null : at(addDays(today, -20)),
      ...(answer === 'no-nomination' && {
        noNominationAt: at(addDays(today, -8)),
        noNominationReason: 'Posts are being filled; gladly next year',
      }),
    });
    if (answer === 'submitted' || answer === 'started') {
      for (let rank = 1; rank <= nominees; rank++) {
        await putForward(
          tx,
          { course, invitation, rank, sent: answer === 'submitted' && at(addDays(today, rank - 6)), today, by },
          people,
          organizations,
        );
      }
    }
  }
  // calls were written to them, so that they were appointed before
  await tx.update(RoleGrant, { role: 'focal-point' }, { startsAt: at(addDays(today, -700)) });
}

interface Forward {
  course: Course;
  invitation: Invitation;
  rank: number;
  sent: Date | false;
  today: string;
  by: string;
}

async function putForward(
  tx: EntityManager,
  { course, invitation, rank, sent, today, by }: Forward,
  people: People,
  organizations: Organizations,
): Promise<void> {
  const { countryCode } = invitation;
  const { organization, post } = await organizations.next(countryCode);
  const person = await people.next(countryCode, particulars(countryCode, rank));
  const nomination = await tx.save(Nomination, {
    courseId: course.id,
    invitationId: invitation.id,
    countryCode,
    personId: person.id,
    organizationId: organization.id,
    post,
    email: person.email,
    rank,
    createdAt: at(addDays(today, rank - 10)),
    ...(sent && { status: 'received', submittedAt: sent, number: await newNumber(tx, countryCode) }),
  });
  if (!sent) return;
  await keepMoves(tx, nomination.id, [['submit', 'draft', 'received', sent, by]]);
  await keepReceipt(tx, {
    id: randomUUID(),
    number: await newNumber(tx, 'R'),
    invitationId: invitation.id,
    nominationIds: [nomination.id],
    sentAt: sent.toISOString(),
    sentBy: by,
    mailedTo: [],
  });
}

/** Kenya's first has one name and its second is reached on paper; Uganda's two look like one person; one is past fifty; one name is long. */
function particulars(countryCode: string, rank: number): Partial<Person> {
  switch (`${countryCode}.${rank}`) {
    case 'KE.1':
      return { givenNames: 'Lokwawi', familyName: null, latinName: 'Lokwawi', sex: 'male' };
    case 'KE.2':
      return { email: null };
    case 'UG.1':
      return {
        givenNames: 'Grace',
        familyName: 'Namatovu',
        latinName: 'Grace Namatovu',
        sex: 'female',
        bornOn: '1984-07-19',
      };
    case 'UG.2':
      return {
        givenNames: 'Grace',
        familyName: 'Nammatovu',
        latinName: 'Grace Nammatovu',
        sex: 'female',
        bornOn: '1984-07-19',
      };
    case 'KZ.2':
      return { bornOn: '1969-04-02' };
    case 'LK.1': {
      const givenNames = 'Wickramasinghe Arachchilage Dissanayake Mudiyanselage Chaminda Priyantha';
      return { givenNames, familyName: 'Gamlath', latinName: `${givenNames} Gamlath`, sex: 'male' };
    }
    default:
      return {};
  }
}
