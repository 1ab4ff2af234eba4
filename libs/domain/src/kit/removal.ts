import type { Permission } from './permissions';
import { type StatusOf, type ActionOf, workflowOf } from './workflow';

/** Days in which what was removed can be brought back; it stays out of sight after them. */
export const UNDO_DAYS = 30;

/** The workflow of a record that can be removed while nothing uses it, and brought back. */
// prettier-ignore
export const removalWorkflow = (needs: Permission) => workflowOf<object>()({
  initial: 'current',
  states: {
    current: { label: 'Current', tone: 'neutral' },
    removed: { label: 'Removed', tone: 'warning' },
  },
  actions: {
    remove:  { label: 'Remove',     from: ['current'], to: 'removed', needs },
    restore: { label: 'Bring back', from: ['removed'], to: 'current', needs },
  },
});

export type RemovalStatus = StatusOf<ReturnType<typeof removalWorkflow>>;
export type RemovalAction = ActionOf<ReturnType<typeof removalWorkflow>>;
