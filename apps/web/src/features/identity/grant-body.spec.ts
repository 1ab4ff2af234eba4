import { describe, expect, it } from '@jest/globals';
import { grantBody, lastDayOf, newGrant, scopeColumn } from './grant-body';

const now = new Date('2026-11-23T16:00:00Z'); // the 24th in Tokyo
const body = (part: object) => grantBody({ ...newGrant('focal-point', 'KE'), ...part }, 'Asia/Tokyo', now);

describe('what the form of a role sends', () => {
  it('holds from now on where no day is given, or today', () => {
    expect(body({})).toEqual({ role: 'focal-point', countryCode: 'KE' });
    expect(body({ from: '2026-11-24' })).toEqual({ role: 'focal-point', countryCode: 'KE' });
  });

  it('holds from the first hour of a day to the last hour of another, in the institute’s zone', () =>
    expect(body({ from: '2027-04-01', until: '2029-03-31' })).toEqual({
      role: 'focal-point',
      countryCode: 'KE',
      startsAt: '2027-03-31T15:00:00Z',
      endsAt: '2029-03-31T15:00:00Z',
    }));

  it.each([
    ['2029-03-31T15:00:00Z', '2029-03-31'],
    ['2029-03-31T14:59:00Z', '2029-03-31'],
    ['2029-03-31T15:01:00Z', '2029-04-01'],
  ])('that ends at %s has %s for its last day', (endsAt, day) => expect(lastDayOf(endsAt, 'Asia/Tokyo')).toBe(day));

  it('names the one scope that the role asks for', () => {
    expect(body({ role: 'director' })).toEqual({ role: 'director' });
    expect(['coordinator', 'reviewer', 'alternate', ''].map(scopeColumn)).toEqual([
      undefined,
      'courseId',
      'countryCode',
      undefined,
    ]);
  });
});
