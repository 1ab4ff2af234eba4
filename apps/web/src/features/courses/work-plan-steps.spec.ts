import type { StepDto } from '@kenshu/api-client';
import { expect, it } from '@jest/globals';
import { addDays, daysBetween, nextYearsDay, stepStates } from './work-plan-steps';

const step = (id: string, dueOn: string | null, doneAt: string | null = null) => ({ id, dueOn, doneAt }) as StepDto;

it('tells what is done, late, next and later', () => {
  const steps = [
    step('a', '2026-01-01', '2026-01-01T00:00:00Z'),
    step('b', '2026-01-02'),
    step('c', '2026-01-10'),
    step('d', '2026-01-11'),
  ];
  expect([...stepStates(steps, '2026-01-10').values()]).toEqual(['done', 'overdue', 'next', 'later']);
});

it('counts days across the end of a month and of summer time', () => {
  expect([daysBetween('2026-03-28', '2026-04-02'), addDays('2026-12-31', 1)]).toEqual([5, '2027-01-01']);
});

it.each([
  ['2026-10-05', '2026-11-24', '2027-10-04'],
  ['2018-10-08', '2026-11-24', '2027-09-27'],
  ['2027-03-15', '2026-11-24', '2028-03-13'],
  [null, '2026-11-24', ''],
])('offers the same day of the week ahead: %s on %s', (startsOn, today, offered) =>
  expect(nextYearsDay(startsOn, today)).toBe(offered),
);
