import { expect, it } from '@jest/globals';
import type { Actor } from '../kit/actor';
import { type Role, roleNames } from '../kit/permissions';
import { appointableRoles, appointmentNeeds, areApart, offeredRoles } from './appointment';

const as = (role: Role): Actor => ({
  kind: 'user',
  userId: 'u',
  personId: 'p',
  signInId: 's',
  name: 'Ada',
  grants: [{ role }],
});

it('leaves what reaches the whole institute to administrators', () => {
  expect(appointmentNeeds('administrator')).toBe('grant:write');
  expect(appointmentNeeds('coordinator')).toBe('grant:write');
  expect(appointmentNeeds('focal-point')).toBe('user:write');
  expect(appointmentNeeds('reviewer')).toBe('user:write');
});

it.each<[Role, Role[]]>([
  ['coordinator', ['counsellor', 'reviewer', 'lecturer', 'agency', 'focal-point', 'alternate']],
  ['director', []],
  ['focal-point', []],
])('lets a %s appoint %j', (role, roles) => {
  expect(appointableRoles(as(role))).toEqual(roles);
});

it('lets an administrator give every role', () => {
  expect(appointableRoles(as('administrator'))).toEqual(
    expect.arrayContaining(['administrator', 'auditor', 'director', 'coordinator', 'alternate']),
  );
});

it('keeps those who nominate apart from those who read and select what every country sent', () => {
  const judging: Role[] = ['coordinator', 'director', 'administrator', 'auditor', 'reviewer'];
  for (const country of ['focal-point', 'alternate'] as const) {
    expect(roleNames.filter((role) => areApart(role, country))).toEqual(judging);
    expect(roleNames.filter((role) => areApart(country, role))).toEqual(judging);
  }
  expect(offeredRoles(as('coordinator'), ['coordinator'])).toEqual(['counsellor', 'reviewer', 'lecturer', 'agency']);
  expect(offeredRoles(as('coordinator'), ['alternate'])).toEqual([
    'counsellor',
    'lecturer',
    'agency',
    'focal-point',
    'alternate',
  ]);
});
