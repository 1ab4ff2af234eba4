import { expect, it } from '@jest/globals';
import { stepsOf, usualSteps } from './work-plan';

it('runs in order from 210 days before the first day to a year after it', () => {
  const steps = usualSteps(32);
  const offsets = steps.map(({ offset }) => offset);
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  expect([offsets.at(0), offsets.at(-1)]).toEqual([-210, 365]);
});

it('places what follows the last day by the length of the course', () => {
  const day = (length: number, key: string) => usualSteps(length).find((step) => step.key === key)?.offset;
  expect([day(32, 'certificates'), day(32, 'closing'), day(32, 'thanks')]).toEqual([22, 32, 39]);
  expect([day(2, 'certificates'), day(2, 'closing'), day(2, 'thanks')]).toEqual([0, 2, 9]);
});

it('gives each step a key of its own, an English and a French title', () => {
  const steps = usualSteps(32);
  expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
  for (const { titles } of steps) expect([titles['en'], titles['fr']].every(Boolean)).toBe(true);
});

it('ticks only steps there are', () => {
  const keys = usualSteps(32).map(({ key }) => key);
  expect(Object.values(stepsOf).filter(({ key }) => !keys.includes(key))).toEqual([]);
});
