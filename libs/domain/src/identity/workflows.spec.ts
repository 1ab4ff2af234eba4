import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../kit/actor';
import type { Role } from '../kit/permissions';
import { Problem } from '../kit/problem';
import { allowedActions, permit } from '../kit/workflow';
import { type OrganizationStatus, organizationWorkflow } from './organization.workflow';
import { type PersonStatus, personWorkflow } from './person.workflow';
import { type UserFacts, type UserStatus, userWorkflow } from './user.workflow';

const as = (role: Role, scope = {}): Actor => ({
  kind: 'user',
  userId: 'u',
  personId: 'p',
  signInId: 's',
  name: 'Ada',
  grants: [{ role, ...scope }],
});
const problemOf = (act: () => unknown) => {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Problem ? error.type : String(error);
  }
};

describe('an organization', () => {
  const actions = (status: OrganizationStatus, actor: Actor) =>
    allowedActions(organizationWorkflow, { status, facts: {}, actor, scope: { countryCode: 'KE' } });

  it('that a nominator entered is confirmed or joined by the institute', () => {
    expect(actions('entered', as('coordinator'))).toEqual(['confirm', 'join']);
    expect(actions('confirmed', as('coordinator'))).toEqual(['join']);
    expect(actions('entered', as('focal-point', { countryCode: 'KE' }))).toEqual([]);
  });

  it('that was joined with another stays so', () => {
    expect(actions('joined', as('administrator'))).toEqual([]);
  });
});

it('a person is joined once, and can be separated again', () => {
  const actions = (status: PersonStatus, role: Role) =>
    allowedActions(personWorkflow, { status, facts: {}, actor: as(role), scope: {} });
  expect([actions('current', 'coordinator'), actions('joined', 'coordinator'), actions('current', 'director')]).toEqual(
    [['join'], ['separate'], []],
  );
});

describe('an account', () => {
  const free: UserFacts = { withinReach: true, lastAdministrator: false };
  const actions = (status: UserStatus, facts: Partial<UserFacts> = {}, role: Role = 'administrator') =>
    allowedActions(userWorkflow, { status, facts: { ...free, ...facts }, actor: as(role), scope: {} });

  it('is invited again until the invitation is answered', () => {
    expect(actions('invited')).toEqual(['invite-again', 'end']);
    expect(actions('active')).toEqual(['end']);
    expect(actions('ended')).toEqual(['reopen']);
  });

  it('is out of reach for who could not give its roles', () => {
    expect(actions('active', { withinReach: false }, 'coordinator')).toEqual([]);
    expect(actions('active', {}, 'director')).toEqual([]);
  });

  it('does not end with the last administrator', () => {
    const facts = { ...free, lastAdministrator: true };
    expect(
      problemOf(() => permit(userWorkflow, 'end', { status: 'active', facts, actor: as('administrator'), scope: {} })),
    ).toBe('user/last-administrator');
  });
});
