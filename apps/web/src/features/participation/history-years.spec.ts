import { describe, expect, it } from '@jest/globals';
import { firstYear } from './history-years';

const course = (startsOn: string | null, year: number | null) => ({ course: { startsOn, year } }) as never;

describe('the first year of a course history', () => {
  it.each([
    [[course('2018-10-08', 2018), course(null, 2009), course('2014-11-18', null)], 2009],
    [[course(null, null), course('2014-11-18', null)], 2014],
    [[course(null, null)], null],
    [[], null],
  ])('%#', (items, year) => {
    expect(firstYear(items)).toBe(year);
  });
});
