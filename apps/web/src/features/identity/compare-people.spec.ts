import { describe, expect, it } from '@jest/globals';
import { distance, evidenceOf } from './compare-people';

const ada = {
  latinName: 'Wanjiru Kamande',
  ownName: null,
  renderings: [],
  bornOn: '1985-02-03',
  nationalities: ['KE'],
  email: 'w@office.example',
};

describe('two records that may be one person', () => {
  it.each([
    ['WANJIRÚ KAMANDE', 'same-name'],
    ['Kamande Wanjiru', 'same-words'],
    ['Wanjira Kamandi', 'spelling'],
    ['Wanjiku Mwangi', 'other-name'],
  ])('named %s: %s', (latinName, evidence) => expect(evidenceOf(ada, { ...ada, latinName })).toContain(evidence));

  it('say what is the same, what is not, and what is not known', () => {
    expect(evidenceOf(ada, { ...ada, email: null })).toEqual(['same-birth', 'same-name', 'same-country']);
    expect(evidenceOf(ada, { ...ada, bornOn: '1985-03-02', nationalities: ['UG'] })).toEqual([
      'other-birth',
      'same-email',
      'same-name',
      'other-country',
    ]);
    expect(evidenceOf(ada, { ...ada, bornOn: null, nationalities: [], email: null })).toEqual([
      'unknown-birth',
      'same-name',
    ]);
  });

  it.each([
    ['', 'abc', 3],
    ['kamande', 'kamande', 0],
    ['kamande', 'kamandi', 1],
    ['elkin', 'yolkin', 2],
  ])('from %j to %j are %i letters', (one, other, letters) => expect(distance(one, other)).toBe(letters));
});
