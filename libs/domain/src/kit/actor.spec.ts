import { describe, expect, it } from '@jest/globals';
import { type Actor, can, demand, scopesOf, seesAll } from './actor';
import { Problem } from './problem';

const user = (...grants: Extract<Actor, { kind: 'user' }>['grants'][number][]): Actor => ({
  kind: 'user',
  userId: 'u',
  personId: 'p',
  signInId: 's',
  name: 'Ada',
  grants,
});

describe('can', () => {
  const kenya = user({ role: 'focal-point', countryCode: 'KE' });

  it('asks for a role that carries the permission', () => {
    expect(can(kenya, 'nomination:submit')).toBe(true);
    expect(can(kenya, 'nomination:propose')).toBe(false);
    expect(can(user(), 'course:read')).toBe(false);
  });

  it('reaches only the rows of the grant’s own scope', () => {
    expect(can(kenya, 'nomination:submit', { countryCode: 'KE' })).toBe(true);
    expect(can(kenya, 'nomination:submit', { countryCode: 'VN' })).toBe(false);
    expect(can(kenya, 'nomination:submit', {})).toBe(false);
    expect(can(user({ role: 'coordinator' }), 'nomination:propose', { countryCode: 'VN' })).toBe(true);
  });

  it('does not lend one role’s reach to another role’s permission', () => {
    const both = user({ role: 'focal-point', countryCode: 'KE' }, { role: 'reviewer', courseId: 'c' });
    expect(can(both, 'nomination:submit', { courseId: 'c', countryCode: 'VN' })).toBe(false);
    expect(can(both, 'nomination:read', { courseId: 'c', countryCode: 'VN' })).toBe(true);
  });

  it('lets jobs of the system act, and links only by what their own part allows', () => {
    expect(can({ kind: 'system', job: 'mail' }, 'course:write')).toBe(true);
    expect(can({ kind: 'link', linkId: 'l', part: 'nominee', subjectId: 'n' }, 'nomination:read')).toBe(false);
  });
});

it('names the scopes of the grants with a permission', () => {
  const two = user(
    { role: 'focal-point', countryCode: 'KE' },
    { role: 'alternate', countryCode: 'UG' },
    { role: 'lecturer', courseId: 'c' },
  );
  expect(scopesOf(two, 'nomination:read', 'countryCode')).toEqual(['KE', 'UG']);
  expect(seesAll(two, 'nomination:read')).toBe(false);
  expect(seesAll(user({ role: 'auditor' }), 'nomination:read')).toBe(true);
});

it('refuses by a problem', () => {
  expect(() => demand(user(), 'course:write')).toThrow(Problem);
});
