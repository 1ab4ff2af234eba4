import { type ActionOf, type Rule, type StatusOf, workflowOf } from '../kit/workflow';

export const participantRoles = ['overseas', 'host-country', 'observer', 'self-funded', 'visiting-expert'] as const;
export type ParticipantRole = (typeof participantRoles)[number];

export interface ParticipantFacts {
  /** The course runs or is over. */
  courseBegun: boolean;
  /** It came of a nomination, whose moves it follows. */
  nominated: boolean;
  /** It is the nomination that moves. */
  nominationMoves: boolean;
}

const courseHasBegun: Rule<ParticipantFacts> = { holds: (p) => p.courseBegun, problem: 'participant/course-not-begun' };

const follows: Rule<ParticipantFacts> = { holds: (p) => p.nominationMoves, problem: 'participant/by-nomination' };
const standsAlone: Rule<ParticipantFacts> = { holds: (p) => !p.nominated, problem: 'participant/by-nomination' };

// prettier-ignore
export const participantWorkflow = workflowOf<ParticipantFacts>()({
  initial: 'expected',
  states: {
    expected:         { label: 'Expected',       tone: 'info' },
    'asked-again':    { label: 'Asked to confirm again', tone: 'warning' },
    arrived:          { label: 'Arrived',        tone: 'success' },
    completed:        { label: 'Completed',      tone: 'success' },
    'not-completed':  { label: 'Not completed',  tone: 'warning' },
    'did-not-arrive': { label: 'Did not arrive', tone: 'neutral' },
    withdrew:         { label: 'Withdrew',       tone: 'neutral' },
    'left-early':     { label: 'Left early',     tone: 'warning' },
  },
  actions: {
    'ask-again':  { label: 'Ask to confirm again', from: ['expected', 'arrived'],  to: 'asked-again',    needs: 'participant:write', rules: [follows] },
    'confirm-again': { label: 'Confirmed again', from: ['asked-again'],            to: 'expected',       needs: 'participant:write', rules: [follows] },
    arrive:       { label: 'Arrived',        from: ['expected', 'asked-again', 'did-not-arrive'], to: 'arrived', needs: 'participant:write' },
    'not-arrive': { label: 'Did not arrive', from: ['expected', 'asked-again'],    to: 'did-not-arrive', needs: 'participant:write', rules: [courseHasBegun] },
    withdraw:     { label: 'Withdrew',       from: ['expected'],                   to: 'withdrew',       needs: 'participant:write', rules: [standsAlone], asksReason: true },
    leave:        { label: 'Left early',     from: ['arrived'],                    to: 'left-early',     needs: 'participant:write', asksReason: true },
    complete:     { label: 'Completed',      from: ['arrived', 'not-completed'],   to: 'completed',      needs: 'participant:write', rules: [courseHasBegun] },
    'not-complete': { label: 'Not completed', from: ['arrived', 'completed'],      to: 'not-completed',  needs: 'participant:write', rules: [courseHasBegun], asksReason: true },
  },
});

export type ParticipantStatus = StatusOf<typeof participantWorkflow>;
export type ParticipantAction = ActionOf<typeof participantWorkflow>;
