import { type ActionOf, type Rule, type StatusOf, workflowOf } from '../kit/workflow';

/** What can happen to an announced course, so that things must be confirmed again. */
export const changeKinds = ['postpone', 'change-mode'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What is confirmed again: a session that moved, a room, a deadline of the call or of one invitation, a person. */
export const reconfirmationKinds = ['session', 'room', 'call', 'invitation', 'nomination', 'participant'] as const;
export type ReconfirmationKind = (typeof reconfirmationKinds)[number];

interface ReconfirmationFacts {
  kind: ReconfirmationKind;
  /** It was given up or answered: only somebody else could take that back. */
  final: boolean;
}

const of = (...kinds: ReconfirmationKind[]): Rule<ReconfirmationFacts> => ({
  holds: (r) => kinds.includes(r.kind),
  problem: 'reconfirmation/other-way',
});
const canBeTakenBack: Rule<ReconfirmationFacts> = { holds: (r) => !r.final, problem: 'reconfirmation/final' };

// Settling does what is proposed: the deadline moves, the room is given up, the session stays at its new hour, the
// person without a nomination comes. Of a nomination only its country can say so.
// prettier-ignore
export const reconfirmationWorkflow = workflowOf<ReconfirmationFacts>()({
  initial: 'open',
  states: {
    open:    { label: 'To be confirmed again', tone: 'warning' },
    settled: { label: 'Settled',               tone: 'success' },
    kept:    { label: 'Left as it was',        tone: 'neutral' },
    fallen:  { label: 'No longer needed',      tone: 'neutral' },
  },
  actions: {
    settle: { label: 'Settle as proposed',   from: ['open'], to: 'settled', needs: 'course:write', rules: [of('session', 'room', 'call', 'invitation', 'participant')] },
    keep:   { label: 'Leave as it is',       from: ['open'], to: 'kept',    needs: 'course:write', rules: [of('room', 'call', 'invitation', 'nomination')] },
    ask:    { label: 'Ask to confirm again', from: ['open'],                needs: 'course:write', rules: [of('nomination')] },
    reopen: { label: 'Open again',           from: ['settled', 'kept'], to: 'open', needs: 'course:write', rules: [canBeTakenBack] },
  },
});

export type ReconfirmationStatus = StatusOf<typeof reconfirmationWorkflow>;
export type ReconfirmationAction = ActionOf<typeof reconfirmationWorkflow>;
