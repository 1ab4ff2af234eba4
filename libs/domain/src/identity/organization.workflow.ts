import { type ActionOf, type StatusOf, workflowOf } from '../kit/workflow';

// prettier-ignore
export const organizationWorkflow = workflowOf<object>()({
  initial: 'entered',
  states: {
    entered:   { label: 'Entered, to be confirmed', tone: 'warning' },
    confirmed: { label: 'Confirmed',                tone: 'success' },
    joined:    { label: 'Joined with another',      tone: 'neutral' },
  },
  actions: {
    confirm: { label: 'Confirm',           from: ['entered'],              to: 'confirmed', needs: 'organization:write' },
    join:    { label: 'Join with another', from: ['entered', 'confirmed'], to: 'joined',    needs: 'organization:write' },
  },
});

export type OrganizationStatus = StatusOf<typeof organizationWorkflow>;
export type OrganizationAction = ActionOf<typeof organizationWorkflow>;
