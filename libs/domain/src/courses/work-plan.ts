import type { LocalisedText } from '../kit/localised';
import type { CourseAction } from './course.workflow';

export const stepOwners = [
  'institute',
  'agency',
  'focal-point',
  'organization',
  'country-office',
  'participant',
] as const;
export type StepOwner = (typeof stepOwners)[number];

interface PlannedStep {
  key: string;
  /** Days from the course's first day, negative before it. */
  offset: number;
  titles: LocalisedText;
  owner: StepOwner;
}

type Day = number | ((lastDay: number) => number);
const afterEnd = (days: number) => (lastDay: number) => lastDay + days;

// Section "Calendar" of the nomination practice, carried on to one year after the first day.
const usual: [key: string, day: Day, owner: StepOwner, en: string, fr: string][] = [
  ['approval', -210, 'institute', 'Theme, dates and country list approved', 'Thème, dates et liste des pays approuvés'],
  ['call', -160, 'agency', 'Call for nominations issued', 'Appel à candidatures lancé'],
  [
    'circular',
    -150,
    'focal-point',
    'Focal points’ circulars with the national deadlines',
    'Circulaires des points focaux, avec les dates limites nationales',
  ],
  [
    'national-deadline',
    -120,
    'organization',
    'National deadlines: organizations hand in',
    'Dates limites nationales\u00a0: remise par les organismes',
  ],
  [
    'deadline',
    -105,
    'focal-point',
    'Deadline: focal points submit, in order',
    'Date limite\u00a0: transmission par les points focaux, par ordre de priorité',
  ],
  [
    'screening',
    -100,
    'institute',
    'Completeness and requirements checked',
    'Complétude et conditions requises vérifiées',
  ],
  ['panel', -75, 'institute', 'Selection panel', 'Comité de sélection'],
  [
    'results',
    -70,
    'agency',
    'Official results sent to the governments',
    'Résultats officiels transmis aux gouvernements',
  ],
  [
    'confirmation',
    -60,
    'participant',
    'Confirmations due; silence frees the place',
    'Confirmations attendues\u00a0; le silence libère la place',
  ],
  ['paper', -30, 'participant', 'Individual presentation papers due', 'Exposés individuels à remettre'],
  ['visa', -20, 'country-office', 'Visas, tickets and insurance ready', 'Visas, billets et assurances prêts'],
  ['briefing', -10, 'country-office', 'Pre-departure briefings', 'Réunions d’information avant le départ'],
  ['arrival', -1, 'institute', 'Arrival and orientation', 'Arrivée et accueil'],
  ['opening', 0, 'institute', 'Opening ceremony', 'Cérémonie d’ouverture'],
  [
    'certificates',
    (last) => Math.max(last - 10, 0),
    'institute',
    'Certificates prepared for signature',
    'Certificats préparés pour signature',
  ],
  ['closing', afterEnd(0), 'institute', 'Closing ceremony and certificates', 'Cérémonie de clôture et certificats'],
  [
    'thanks',
    afterEnd(7),
    'institute',
    'Letters of thanks, letters to governments',
    'Lettres de remerciement et lettres aux gouvernements',
  ],
  [
    'report',
    afterEnd(14),
    'institute',
    'Course report sent; lessons noted for next year',
    'Rapport de la formation envoyé\u00a0; enseignements notés pour l’année suivante',
  ],
  ['follow-up-3', afterEnd(90), 'institute', 'Follow-up after three months', 'Suivi après trois mois'],
  ['follow-up-6', afterEnd(180), 'institute', 'Follow-up after six months', 'Suivi après six mois'],
  ['follow-up-12', 365, 'institute', 'Survey after one year', 'Enquête après un an'],
];

/** The steps a new course begins with; `lastDay` is its last day, counted from 0. */
export const usualSteps = (lastDay: number): PlannedStep[] =>
  usual
    .map(([key, day, owner, en, fr]) => ({
      key,
      offset: typeof day === 'number' ? day : day(lastDay),
      owner,
      titles: { en, fr },
    }))
    .sort((a, b) => a.offset - b.offset);

/** The step an act on the course carries out, by its key: it is ticked with the act, or opened again. */
export const stepsOf: Partial<Record<CourseAction, { key: string; done: boolean }>> = {
  approve: { key: 'approval', done: true },
  return: { key: 'approval', done: false },
  'issue-call': { key: 'call', done: true },
  'close-call': { key: 'deadline', done: true },
  'reopen-call': { key: 'deadline', done: false },
  'release-results': { key: 'results', done: true },
  start: { key: 'opening', done: true },
  close: { key: 'closing', done: true },
  reopen: { key: 'closing', done: false },
  report: { key: 'report', done: true },
};
