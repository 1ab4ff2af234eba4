import { type ActionOf, type Rule, type StatusOf, workflowOf } from '../kit/workflow';

export interface CourseFacts {
  /** Imported from the published record and not yet taken over by a coordinator. */
  referenceOnly: boolean;
  hasTheme: boolean;
  hasDates: boolean;
  /** Whoever asks is the one who proposed it. */
  ownProposal: boolean;
  /** It was closed by an act here, which can be taken back; not imported as closed. */
  closedHere: boolean;
}

const adopted: Rule<CourseFacts> = { holds: (c) => !c.referenceOnly, problem: 'course/reference-only' };
const notAdopted: Rule<CourseFacts> = { holds: (c) => c.referenceOnly, problem: 'course/adopted-already' };
const hasTheme: Rule<CourseFacts> = { holds: (c) => c.hasTheme, problem: 'course/no-theme' };
const hasDates: Rule<CourseFacts> = { holds: (c) => c.hasDates, problem: 'course/no-dates' };

const anothersProposal: Rule<CourseFacts> = { holds: (c) => !c.ownProposal, problem: 'course/own-proposal' };
const closedHere: Rule<CourseFacts> = { holds: (c) => c.closedHere, problem: 'course/closed-before' };

const beforeClosed = ['planned', 'proposed', 'approved', 'calling', 'selecting', 'confirmed', 'running'] as const;

// prettier-ignore
export const courseWorkflow = workflowOf<CourseFacts>()({
  initial: 'planned',
  states: {
    planned:   { label: 'Planned',   tone: 'neutral' },
    proposed:  { label: 'Proposed',  tone: 'warning' },
    approved:  { label: 'Approved',  tone: 'info' },
    calling:   { label: 'Calling for nominations', tone: 'info' },
    selecting: { label: 'Selecting', tone: 'info' },
    confirmed: { label: 'Confirmed', tone: 'success' },
    running:   { label: 'Running',   tone: 'success' },
    closed:    { label: 'Closed',    tone: 'neutral' },
    reported:  { label: 'Reported',  tone: 'neutral' },
    cancelled: { label: 'Cancelled', tone: 'danger' },
  },
  actions: {
    propose:       { label: 'Propose for approval', from: ['planned'],   to: 'proposed',  needs: 'course:write', rules: [adopted, hasDates, hasTheme], asksReason: true },
    unpropose:     { label: 'Take back the proposal', from: ['proposed'], to: 'planned',  needs: 'course:write', rules: [adopted] },
    approve:       { label: 'Approve',              from: ['proposed'],  to: 'approved',  needs: 'course:approve', rules: [adopted, anothersProposal, hasDates, hasTheme] },
    return:        { label: 'Return with a reason', from: ['proposed', 'approved'], to: 'planned', needs: 'course:approve', rules: [adopted, anothersProposal], asksReason: true },
    'issue-call':  { label: 'Issue the call',       from: ['approved'],  to: 'calling',   needs: 'course:write', rules: [adopted] },
    'close-call':  { label: 'Close the call',       from: ['calling'],   to: 'selecting', needs: 'course:write', rules: [adopted] },
    'reopen-call': { label: 'Reopen the call',      from: ['selecting'], to: 'calling',   needs: 'course:write', rules: [adopted] },
    'release-results': { label: 'Release the results', from: ['calling', 'selecting', 'confirmed', 'running'],  needs: 'results:release', rules: [adopted] },
    confirm:       { label: 'Confirm the course',   from: ['selecting'], to: 'confirmed', needs: 'course:write', rules: [adopted] },
    start:         { label: 'Start the course',     from: ['confirmed'], to: 'running',   needs: 'course:write', rules: [adopted] },
    close:         { label: 'Close the course',     from: ['running'],   to: 'closed',    needs: 'course:write', rules: [adopted] },
    reopen:        { label: 'Reopen the course',    from: ['closed'],    to: 'running',   needs: 'course:write', rules: [adopted, closedHere], asksReason: true },
    report:        { label: 'Mark as reported',     from: ['closed'],    to: 'reported',  needs: 'course:write', rules: [adopted] },
    postpone:      { label: 'Postpone',             from: beforeClosed,                   needs: 'course:write', rules: [adopted, hasDates], asksReason: true },
    'change-mode': { label: 'Change the mode',      from: beforeClosed,                   needs: 'course:write', rules: [adopted], asksReason: true },
    cancel:        { label: 'Cancel the course',    from: beforeClosed,  to: 'cancelled', needs: 'course:write', rules: [adopted], asksReason: true },
    adopt:         { label: 'Take over this record', from: ['closed'],                    needs: 'course:write', rules: [notAdopted] },
  },
});

export type CourseStatus = StatusOf<typeof courseWorkflow>;
export type CourseAction = ActionOf<typeof courseWorkflow>;

/** Until the call is issued nobody outside has been told of the course: its days and its name may still change. */
export const notAnnounced: readonly CourseStatus[] = ['planned', 'proposed', 'approved'];

/** Statuses in which dates and mode have been told to others: what changes then is confirmed again. */
export const announced: readonly CourseStatus[] = ['calling', 'selecting', 'confirmed', 'running'];
