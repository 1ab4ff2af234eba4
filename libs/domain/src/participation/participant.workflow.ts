import { type ActionOf, type Rule, type StatusOf, workflowOf } from '../kit/workflow';

export const participantRoles = ['overseas', 'host-country', 'observer', 'self-funded', 'visiting-expert'] as const;
export type ParticipantRole = (typeof participantRoles)[number];

export interface ParticipantFacts {
  /** The course runs or is over. */
  courseBegun: boolean;
}

const courseHasBegun: Rule<ParticipantFacts> = { holds: (p) => p.courseBegun, problem: 'participant/course-not-begun' };

// prettier-ignore
export const participantWorkflow = workflowOf<ParticipantFacts>()({
  initial: 'expected',
  states: {
    expected:         { label: 'Expected',       tone: 'info' },
    arrived:          { label: 'Arrived',        tone: 'success' },
    completed:        { label: 'Completed',      tone: 'success' },
    'not-completed':  { label: 'Not completed',  tone: 'warning' },
    'did-not-arrive': { label: 'Did not arrive', tone: 'neutral' },
    withdrew:         { label: 'Withdrew',       tone: 'neutral' },
    'left-early':     { label: 'Left early',     tone: 'warning' },
  },
  actions: {
    arrive:       { label: 'Arrived',        from: ['expected', 'did-not-arrive'], to: 'arrived',        needs: 'participant:write' },
    'not-arrive': { label: 'Did not arrive', from: ['expected'],                   to: 'did-not-arrive', needs: 'participant:write', rules: [courseHasBegun] },
    leave:        { label: 'Left early',     from: ['arrived'],                    to: 'left-early',     needs: 'participant:write', asksReason: true },
    complete:     { label: 'Completed',      from: ['arrived', 'not-completed'],   to: 'completed',      needs: 'participant:write', rules: [courseHasBegun] },
    'not-complete': { label: 'Not completed', from: ['arrived', 'completed'],      to: 'not-completed',  needs: 'participant:write', rules: [courseHasBegun], asksReason: true },
  },
});

export type ParticipantStatus = StatusOf<typeof participantWorkflow>;
export type ParticipantAction = ActionOf<typeof participantWorkflow>;
