import { type ActionOf, type Rule, type StatusOf, workflowOf } from '../kit/workflow';

export interface SessionFacts {
  /** It has begun, so that one can say how it went. */
  begun: boolean;
}

const hasBegun: Rule<SessionFacts> = { holds: (s) => s.begun, problem: 'session/not-begun' };

// prettier-ignore
export const sessionWorkflow = workflowOf<SessionFacts>()({
  initial: 'planned',
  states: {
    planned:             { label: 'Planned',           tone: 'neutral' },
    held:                { label: 'Held',              tone: 'success' },
    'held-with-changes': { label: 'Held with changes', tone: 'success' },
    'not-held':          { label: 'Not held',          tone: 'warning' },
  },
  actions: {
    hold:                { label: 'Held',              from: ['planned', 'held-with-changes', 'not-held'], to: 'held',              needs: 'session:write', rules: [hasBegun] },
    'hold-with-changes': { label: 'Held with changes', from: ['planned', 'held', 'not-held'],              to: 'held-with-changes', needs: 'session:write', rules: [hasBegun], asksReason: true },
    'not-hold':          { label: 'Not held',          from: ['planned', 'held', 'held-with-changes'],     to: 'not-held',          needs: 'session:write', rules: [hasBegun], asksReason: true },
  },
});

export type SessionStatus = StatusOf<typeof sessionWorkflow>;
export type SessionAction = ActionOf<typeof sessionWorkflow>;
