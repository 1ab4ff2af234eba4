import type { NeedDto, NeedKind } from '@kenshu/api-client';
import { dayOf } from '@kenshu/domain/kit/time';

interface Words {
  /** The phrase, a key of the translations with `{title}`, `{person}`, `{other}` and `{count}`. */
  text: string;
  button: string;
  /** Where the button leads. */
  to: (need: NeedDto) => string;
}

const course = (part: string) => (need: NeedDto) => `/desk/courses/${need.course?.id}/${part}`;
const record = (folder: string) => (need: NeedDto) => `${folder}/${need.subjectId}`;

/** Open over its week. */
const session = (need: NeedDto) => {
  const week = need.dueAt && need.zone ? `week=${dayOf(need.dueAt, need.zone)}&` : '';
  return `${course('timetable')(need)}?${week}session=${need.subjectId}`;
};

/** How each thing that waits is said, and where it is settled. */
export const needWords: Readonly<Record<NeedKind, Words>> = {
  step: { text: '{title}', button: 'Open the work plan', to: course('overview') },
  'course-to-confirm-again': {
    text: 'The course has changed: {count} to be confirmed again',
    button: 'Look',
    to: course('confirm-again'),
  },
  'course-to-approve': { text: 'Proposed by {person}: approve or return', button: 'Look', to: course('overview') },
  'course-returned': {
    text: 'Returned by {person}: the course is not approved',
    button: 'Look',
    to: course('overview'),
  },
  'lecturer-unanswered': { text: '{person} has not answered: {title}', button: 'Settle', to: session },
  'countries-not-started': { text: '{count} countries have not started', button: 'Look', to: course('call') },
  'nominations-to-check': { text: '{count} nominations to check', button: 'Check', to: course('nominations') },
  'nominations-alike': {
    text: '{person} and {other} may be one person',
    button: 'Compare',
    to: ({ subjectId, otherId }) => `/desk/people/${subjectId}/join?with=${otherId}&then=home`,
  },
  'results-to-release': { text: '{count} proposals wait for release', button: 'Look', to: course('selection') },
  'organizations-to-confirm': {
    text: '{count} organizations were entered by nominators',
    button: 'Look',
    to: () => '/desk/organizations?status=entered',
  },
  'letters-parked': {
    text: '{count} letters could not be delivered',
    button: 'Look',
    to: () => '/desk/outbox?status=parked',
  },
  'trail-broken': { text: 'The audit trail does not hold', button: 'Look', to: () => '/desk/audit' },
  'coordinator-to-invite': {
    text: 'Invite a coordinator',
    button: 'Invite',
    to: () => '/desk/users/new?role=coordinator',
  },
  'administrator-to-invite': {
    text: 'A second administrator (needed before real use)',
    button: 'Invite',
    to: () => '/desk/users/new?role=administrator',
  },
  'call-open': { text: '{count} nominees not sent yet', button: 'Nominate', to: () => '/country/calls' },
  'nomination-returned': {
    text: '{person}: sent back to be corrected',
    button: 'Correct',
    to: record('/country/nominations'),
  },
  'place-to-confirm': {
    text: '{person} is selected: confirm participation',
    button: 'Answer',
    to: record('/country/nominations'),
  },
  'place-to-confirm-again': {
    text: 'The course has changed: can {person} still come?',
    button: 'Answer',
    to: record('/country/nominations'),
  },
  'session-asked': { text: 'Can you come? {title}', button: 'Look', to: session },
};

/** Kinds that are counted, and so have plural forms. */
export const counted: readonly NeedKind[] = [
  'course-to-confirm-again',
  'countries-not-started',
  'nominations-to-check',
  'results-to-release',
  'organizations-to-confirm',
  'letters-parked',
  'call-open',
];
