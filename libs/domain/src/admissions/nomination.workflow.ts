import { type ActionOf, type Rule, type StatusOf, workflowOf } from '../kit/workflow';

export const outcomes = ['selected', 'reserve', 'not-selected'] as const;
export type Outcome = (typeof outcomes)[number];

export interface NominationFacts {
  /** Its organization and post are named; only then can it be sent. */
  complete: boolean;
  /** The country's call takes nominations now: before its deadline, or reopened for it. */
  open: boolean;
  /** Of the nominations the country may submit; null where there is no limit. */
  nominationsLeft: number | null;
  /** Of the country's places, and of the course's capacity; null where there is no limit. */
  placesLeft: number | null;
  capacityLeft: number | null;
  /** The number of another nomination under which the same person has a place in the course: two records were joined. */
  placeElsewhere: string | null;
  /** The institute has begun to check it. */
  checked: boolean;
  /** What is proposed and not yet released; seen by the institute alone. */
  proposal: Outcome | null;
  /** The day by which the confirmation is due has passed. */
  confirmationOverdue: boolean;
  /** The person came: from then on it is the institute that keeps the record. */
  arrived: boolean;
  /** The course was closed or cancelled. */
  courseOver: boolean;
  /** The course has changed since the confirmation, and nobody has settled that for this person. */
  changedSince: boolean;
}

const left = (n: number | null) => n === null || n > 0;

const isComplete: Rule<NominationFacts> = { holds: (n) => n.complete, problem: 'nomination/incomplete' };
const isOpen: Rule<NominationFacts> = { holds: (n) => n.open, problem: 'nomination/closed' };
const mayBeSent: Rule<NominationFacts> = { holds: (n) => left(n.nominationsLeft), problem: 'nomination/limit-reached' };
const countryHasPlace: Rule<NominationFacts> = {
  holds: (n) => n.proposal === 'selected' || left(n.placesLeft),
  problem: 'invitation/full',
};
const courseHasPlace: Rule<NominationFacts> = {
  holds: (n) => n.proposal === 'selected' || left(n.capacityLeft),
  problem: 'course/full',
};
const onePlaceEach: Rule<NominationFacts> = {
  holds: (n) => n.proposal === 'selected' || n.placeElsewhere === null,
  problem: 'nomination/person-has-place',
};
const notChecked: Rule<NominationFacts> = { holds: (n) => !n.checked, problem: 'nomination/checked' };
const isProposed: Rule<NominationFacts> = { holds: (n) => n.proposal !== null, problem: 'nomination/not-proposed' };
const isOverdue: Rule<NominationFacts> = { holds: (n) => n.confirmationOverdue, problem: 'nomination/not-overdue' };
const notArrived: Rule<NominationFacts> = { holds: (n) => !n.arrived, problem: 'nomination/arrived' };
const courseAhead: Rule<NominationFacts> = { holds: (n) => !n.courseOver, problem: 'nomination/course-over' };

const hasChanged: Rule<NominationFacts> = { holds: (n) => n.changedSince, problem: 'nomination/nothing-changed' };
const canAnswer: Rule<NominationFacts> = {
  holds: (n) => !n.confirmationOverdue,
  problem: 'nomination/confirm-by-passed',
};

const considered = ['received', 'reserve'] as const;

// prettier-ignore
export const nominationWorkflow = workflowOf<NominationFacts>()({
  initial: 'draft',
  states: {
    draft:                  { label: 'Draft',                      tone: 'neutral' },
    received:               { label: 'Received',                   tone: 'info' },
    returned:               { label: 'Returned for correction',    tone: 'warning' },
    selected:               { label: 'Selected',                   tone: 'success' },
    reserve:                { label: 'On the reserve list',        tone: 'warning' },
    'not-selected':         { label: 'Not selected',               tone: 'neutral' },
    confirmed:              { label: 'Participation confirmed',    tone: 'success' },
    refused:                { label: 'Place not taken up',         tone: 'neutral' },
    lapsed:                 { label: 'Confirmation date passed',   tone: 'neutral' },
    'withdrawn-nominee':    { label: 'Withdrawn by the nominee',   tone: 'neutral' },
    'withdrawn-government': { label: 'Withdrawn by the government', tone: 'neutral' },
    replaced:               { label: 'Replaced',                   tone: 'neutral' },
  },
  actions: {
    submit:     { label: 'Submit',                          from: ['draft', 'returned'], to: 'received', needs: 'nomination:submit', rules: [isComplete, isOpen, mayBeSent] },
    recall:     { label: 'Recall',                          from: ['received'], to: 'draft',             needs: 'nomination:submit', rules: [isOpen, notChecked] },
    check:      { label: 'Begin checking',                  from: ['received'],                          needs: 'nomination:screen', rules: [notChecked] },
    return:     { label: 'Return for correction',           from: ['received'], to: 'returned',          needs: 'nomination:screen', asksReason: true },
    select:     { label: 'Propose: selected',               from: considered,                            needs: 'nomination:propose', rules: [onePlaceEach, courseHasPlace, countryHasPlace] },
    reserve:    { label: 'Propose: on the reserve list',    from: ['received'],                          needs: 'nomination:propose' },
    'not-select': { label: 'Propose: not selected',         from: considered,                            needs: 'nomination:propose' },
    unpropose:  { label: 'Take back the proposal',          from: considered,                            needs: 'nomination:propose', rules: [isProposed] },
    confirm:    { label: 'Confirm participation',           from: ['selected'], to: 'confirmed',         needs: 'participation:confirm', rules: [courseAhead] },
    'ask-again': { label: 'Ask to confirm again',           from: ['confirmed'], to: 'selected',         needs: 'nomination:screen', rules: [hasChanged, canAnswer] },
    refuse:     { label: 'The place is not taken up',       from: ['selected'], to: 'refused',           needs: 'participation:confirm', asksReason: true },
    lapse:      { label: 'Free the place: no confirmation', from: ['selected'], to: 'lapsed',            needs: 'nomination:screen', rules: [isOverdue] },
    withdraw:   { label: 'Withdraw the nomination',         from: ['received', 'returned', 'selected', 'reserve', 'confirmed'], to: 'withdrawn-government', needs: 'nomination:submit', rules: [courseAhead, notArrived], asksReason: true },
  },
});

export type NominationStatus = StatusOf<typeof nominationWorkflow>;
export type NominationAction = ActionOf<typeof nominationWorkflow>;

/** What a proposing action proposes. */
export const proposes: Partial<Record<NominationAction, Outcome>> = {
  select: 'selected',
  reserve: 'reserve',
  'not-select': 'not-selected',
};

/** Statuses in which a nomination holds one of the country's places and of the course's capacity. */
export const holdsPlace: readonly NominationStatus[] = ['selected', 'confirmed'];

/** Statuses in which a nomination has spent one of the nominations its country may submit. */
export const spendsNomination: readonly NominationStatus[] = [
  'received',
  'returned',
  'selected',
  'reserve',
  'not-selected',
  'confirmed',
];
