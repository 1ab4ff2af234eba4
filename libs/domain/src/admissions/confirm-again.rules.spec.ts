import { expect, it } from '@jest/globals';
import { confirmAgainBy } from './confirm-again.rules';

it.each([
  ['2031-01-18', '2030-12-01', '2031-03-10', '2031-01-18'], // moved with the course
  ['2030-12-05', '2030-12-01', '2031-03-10', '2030-12-15'], // too near: two weeks
  ['2030-09-29', '2030-12-01', '2031-03-10', '2030-12-15'], // passed: two weeks
  ['2030-09-29', '2030-12-01', '2030-12-10', '2030-12-09'], // the course begins before that: its eve
  ['2030-09-29', '2030-12-01', '2030-11-10', '2030-12-15'], // it runs already
  ['2030-09-29', '2030-12-01', null, '2030-12-15'],
])('of %s on %s, for a course from %s, is %s', (moved, today, startsOn, day) => {
  expect(confirmAgainBy(moved, today, startsOn)).toBe(day);
});
