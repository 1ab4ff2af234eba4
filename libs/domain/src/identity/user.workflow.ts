import { type ActionOf, type Rule, type StatusOf, workflowOf } from '../kit/workflow';

export interface UserFacts {
  /** Whether every role of the account is one that the actor may give and take. */
  withinReach: boolean;
  /** Whether no other account is left that can sign in as an administrator. */
  lastAdministrator: boolean;
}

const withinReach: Rule<UserFacts> = { holds: (u) => u.withinReach, problem: 'not-allowed' };
const notLast: Rule<UserFacts> = { holds: (u) => !u.lastAdministrator, problem: 'user/last-administrator' };

// prettier-ignore
export const userWorkflow = workflowOf<UserFacts>()({
  initial: 'invited',
  states: {
    invited: { label: 'Invited', tone: 'info' },
    active:  { label: 'Active',  tone: 'success' },
    ended:   { label: 'Ended',   tone: 'neutral' },
  },
  actions: {
    'invite-again': { label: 'Invite again',     from: ['invited'],                        needs: 'user:write', rules: [withinReach] },
    end:            { label: 'End the account',  from: ['invited', 'active'], to: 'ended', needs: 'user:write', rules: [withinReach, notLast] },
    // back to what it was: active where a password is set, invited where none is
    reopen:         { label: 'Reopen',           from: ['ended'],                          needs: 'user:write', rules: [withinReach] },
  },
});

export type UserStatus = StatusOf<typeof userWorkflow>;
export type UserAction = ActionOf<typeof userWorkflow>;
