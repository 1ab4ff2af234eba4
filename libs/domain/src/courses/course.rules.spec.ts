import { describe, expect, it } from '@jest/globals';
import { Problem } from '../kit/problem';
import { demandDays, demandPlaces } from './course.rules';

function codeOf(demand: () => void): string | null {
  try {
    demand();
  } catch (error) {
    if (error instanceof Problem) return error.errors[0]!.code;
    throw error;
  }
  return null;
}

describe('the days of a course', () => {
  it.each([
    ['2027-03-15', '2027-04-16', null],
    ['2027-03-15', '2027-03-15', null],
    ['2027-03-15', '2027-03-14', 'before-start'],
    ['2027-03-15', '2029-03-14', null],
    ['2027-03-15', '2029-03-15', 'too-long-course'],
    ['1900-01-01', '2199-12-31', 'too-long-course'],
  ])('%s to %s: %s', (startsOn, endsOn, code) => {
    expect(codeOf(() => demandDays(startsOn, endsOn))).toBe(code);
  });
});

describe('the places of a course', () => {
  it.each([
    [2, 50, null],
    [50, 50, null],
    [50, 2, 'above-capacity'],
    [50, null, null],
    [null, 2, null],
    [undefined, undefined, null],
  ])('at least %s of %s: %s', (minimum, capacity, code) => {
    expect(codeOf(() => demandPlaces(minimum, capacity))).toBe(code);
  });
});
