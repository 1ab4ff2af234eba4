import { nominationWorkflow } from '@kenshu/domain/admissions/nomination.workflow';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { programmeWorkflow, themeWorkflow } from '@kenshu/domain/curriculum/removal.workflow';
import { organizationWorkflow } from '@kenshu/domain/identity/organization.workflow';
import { personWorkflow } from '@kenshu/domain/identity/person.workflow';
import { userWorkflow } from '@kenshu/domain/identity/user.workflow';
import { participantWorkflow } from '@kenshu/domain/participation/participant.workflow';
import { mailWorkflow } from '@kenshu/domain/platform/mail.workflow';
import { sessionWorkflow } from '@kenshu/domain/timetable/session.workflow';
import type { TFunction } from 'i18next';

/** The kinds of records the trail speaks of, in words; a kind without words is shown by its name. */
export const subjectWords = (t: TFunction): Record<string, string> => ({
  call: t('Call for nominations'),
  country: t('Country'),
  course: t('Course'),
  installation: t('Installation'),
  invitation: t('Invitation'),
  lecturer: t('Lecturer'),
  mail: t('Letter'),
  nomination: t('Nomination'),
  organization: t('Organization'),
  participant: t('Participant'),
  person: t('Person'),
  programme: t('Programme'),
  room: t('Room'),
  session: t('Session'),
  setting: t('Settings'),
  'sign-in': t('Sign-in'),
  theme: t('Theme'),
  user: t('Account'),
  'work-plan': t('Work plan'),
});

/** The page of a record that the trail points to. */
export const subjectPages: Readonly<Record<string, (id: string) => string>> = {
  course: (id) => `/desk/courses/${id}`,
  mail: (id) => `/desk/outbox/${id}`,
  organization: (id) => `/desk/organizations/${id}`,
  person: (id) => `/desk/people/${id}`,
  programme: (id) => `/desk/programmes/${id}`,
  theme: (id) => `/desk/themes/${id}`,
  user: (id) => `/desk/users/${id}`,
};

const workflows: Readonly<Record<string, { actions: Readonly<Record<string, { label: string }>> }>> = {
  course: courseWorkflow,
  mail: mailWorkflow,
  nomination: nominationWorkflow,
  organization: organizationWorkflow,
  participant: participantWorkflow,
  person: personWorkflow,
  programme: programmeWorkflow,
  session: sessionWorkflow,
  theme: themeWorkflow,
  user: userWorkflow,
};

/** Acts outside of a workflow, by their verb. */
const verbWords = (t: TFunction): Record<string, string> => ({
  add: t('added'),
  copy: t('copied'),
  create: t('created'),
  end: t('ended'),
  'end-grant': t('role ended'),
  'first-run': t('opened'),
  grant: t('role given'),
  invite: t('invited'),
  move: t('moved'),
  remove: t('removed'),
  rename: t('renamed'),
  renew: t('renewed'),
  'reset-password': t('new password asked for'),
  restore: t('taken back'),
  'set-language': t('language chosen'),
  'set-password': t('password set'),
  start: t('begun'),
  update: t('changed'),
});

/** What was done: the step of a workflow by its name, else the verb; an act without words is shown as it is noted. */
export function actWords(action: string, t: TFunction): string {
  const [thing = '', verb = ''] = action.split('.');
  const step = workflows[thing]?.actions[verb]?.label;
  return (step && t(step)) ?? verbWords(t)[verb] ?? verb.replaceAll('-', ' ');
}

/** What was noted beside an act, in one line; ids and nothing to say are left out. */
export function noted(details: string): string {
  const read = JSON.parse(details) as Record<string, unknown>;
  return (
    Object.entries(read)
      // what an undo needs is a heap of ids
      .filter(([name]) => name !== 'followed')
      .filter(([, value]) => value !== null && !isId(value) && !(Array.isArray(value) && value.length === 0))
      .map(([name, value]) => `${name}: ${plain(value)}`)
      .join(' · ')
  );
}

const isId = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([, inner]) => !isId(inner))
    .map(([name, inner]) => `${name} ${plain(inner)}`)
    .join(', ');
}
