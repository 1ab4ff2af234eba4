import { nominationWorkflow } from '@kenshu/domain/admissions/nomination.workflow';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { reconfirmationWorkflow } from '@kenshu/domain/courses/reconfirmation.workflow';
import { programmeWorkflow, themeWorkflow } from '@kenshu/domain/curriculum/removal.workflow';
import { organizationWorkflow } from '@kenshu/domain/identity/organization.workflow';
import { personWorkflow } from '@kenshu/domain/identity/person.workflow';
import { userWorkflow } from '@kenshu/domain/identity/user.workflow';
import { participantWorkflow } from '@kenshu/domain/participation/participant.workflow';
import { mailWorkflow } from '@kenshu/domain/platform/mail.workflow';
import { lecturerPlaceWorkflow } from '@kenshu/domain/timetable/lecturer-place.workflow';
import { sessionWorkflow } from '@kenshu/domain/timetable/session.workflow';
import type { TFunction } from 'i18next';
import { languageWords } from '../../shell/languages-of-names';

/** The kinds of records the trail speaks of, in words; a kind without words is shown by its name. */
export const subjectWords = (t: TFunction): Record<string, string> => ({
  call: t('Call for nominations'),
  country: t('Country'),
  demonstration: t('Demonstration data'),
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
  nomination: (id) => `/desk/nominations/${id}`,
  organization: (id) => `/desk/organizations/${id}`,
  person: (id) => `/desk/people/${id}`,
  programme: (id) => `/desk/programmes/${id}`,
  theme: (id) => `/desk/themes/${id}`,
  user: (id) => `/desk/users/${id}`,
};

type Labelled = Readonly<Record<string, { label: string }>>;

const workflows: Readonly<Record<string, { actions: Labelled; states: Labelled }>> = {
  course: courseWorkflow,
  'lecturer-place': lecturerPlaceWorkflow,
  mail: mailWorkflow,
  nomination: nominationWorkflow,
  organization: organizationWorkflow,
  participant: participantWorkflow,
  person: personWorkflow,
  programme: programmeWorkflow,
  reconfirmation: reconfirmationWorkflow,
  session: sessionWorkflow,
  theme: themeWorkflow,
  user: userWorkflow,
};

/** Acts outside of a workflow, by their verb. */
const verbWords = (t: TFunction): Record<string, string> => ({
  add: t('added'),
  cancel: t('cancelled'),
  copy: t('copied'),
  create: t('created'),
  end: t('ended'),
  'end-grant': t('role ended'),
  'first-run': t('opened'),
  grant: t('role given'),
  invite: t('invited'),
  make: t('list made'),
  move: t('moved'),
  'no-nomination': t('no nomination for this course'),
  'nominate-after-all': t('will nominate after all'),
  open: t('read by the country'),
  release: t('result released'),
  remove: t('removed'),
  rename: t('renamed'),
  renew: t('renewed'),
  'reset-password': t('new password asked for'),
  restore: t('taken back'),
  'set-language': t('language chosen'),
  'set-password': t('password set'),
  start: t('begun'),
  submit: t('nominees submitted'),
  update: t('changed'),
});

/** Who acted where no person did: the work that the server does by itself, by its name. */
export function systemWords(job: string, t: TFunction): string {
  const words: Record<string, string> = {
    'sign-in.reset-password': t('Password reset'),
    nomination: t('Confirmation of participation'),
  };
  return words[job] ?? job;
}

/** What was done: the step of a workflow by its name, else the verb; an act without words is shown as it is noted. */
export function actWords(action: string, t: TFunction): string {
  const [thing = '', verb = ''] = action.split('.');
  const step = workflows[thing]?.actions[verb]?.label;
  return (step && t(step)) ?? verbWords(t)[verb] ?? verb.replaceAll('-', ' ');
}

/** What is noted beside an act, in words; a name without words is shown as it is noted. */
const detailWords = (t: TFunction): Record<string, string> => ({
  countryCodes: t('countries', { context: 'trail' }),
  done: t('done', { context: 'trail' }),
  fields: t('what was changed', { context: 'trail' }),
  from: t('before', { context: 'trail' }),
  kind: t('kind', { context: 'trail' }),
  language: t('language', { context: 'trail' }),
  places: t('places', { context: 'trail' }),
  role: t('role', { context: 'trail' }),
  to: t('now', { context: 'trail' }),
});

/** What was noted beside an act, in one line; ids and nothing to say are left out. */
export function noted(details: string, action: string, t: TFunction, reader: string): string {
  const [thing = ''] = action.split('.');
  const words = detailWords(t);
  const read = JSON.parse(details) as Record<string, unknown>;
  const value = (name: string, of: unknown): string => {
    if (typeof of === 'boolean') return of ? t('Yes') : t('No');
    if (typeof of === 'string') {
      if (name === 'from' || name === 'to') return stateWords(thing, of, t);
      if (name === 'language') return languageWords(of, reader);
      return of;
    }
    if (Array.isArray(of)) return of.map((one) => value(name, one)).join(', ');
    if (typeof of !== 'object' || of === null) return String(of);
    return Object.entries(of)
      .filter(([, inner]) => !isId(inner))
      .map(([inner, one]) => `${words[inner] ?? inner} ${value(inner, one)}`)
      .join(', ');
  };
  return (
    Object.entries(read)
      .filter(([name]) => name !== 'followed') // what an undo needs is a heap of ids
      .filter(([, of]) => of !== null && !isId(of) && !(Array.isArray(of) && of.length === 0))
      // the database keeps no order: what was before stands before what is now
      .sort(([one], [other]) => Number(other === 'from') - Number(one === 'from'))
      .map(([name, of]) => (words[name] ?? name) + t(': ') + value(name, of))
      .join(' · ')
  );
}

/** A state by the name its workflow gives it. */
function stateWords(thing: string, status: string, t: TFunction): string {
  const label = workflows[thing]?.states[status]?.label;
  return label ? t(label, { context: thing }) : status;
}

const isId = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);
