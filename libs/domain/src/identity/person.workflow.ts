import { type ActionOf, type StatusOf, workflowOf } from '../kit/workflow';

// prettier-ignore
export const personWorkflow = workflowOf<object>()({
  initial: 'current',
  states: {
    current: { label: 'Current',             tone: 'neutral' },
    joined:  { label: 'Joined with another', tone: 'neutral' },
  },
  actions: {
    join:     { label: 'Join with another', from: ['current'], to: 'joined',  needs: 'person:write' },
    separate: { label: 'Undo the join',     from: ['joined'],  to: 'current', needs: 'person:write' },
  },
});

export type PersonStatus = StatusOf<typeof personWorkflow>;
export type PersonAction = ActionOf<typeof personWorkflow>;
