import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  instantOf,
  isDay,
  isInstant,
  isWallClock,
  isZone,
  mondayOf,
  movedInstant,
  movedWallClock,
  wallClockOf,
  weekdayOf,
} from './time';

describe('so many days later', () => {
  it.each([
    ['2026-12-02T08:00:00.000Z', 7, 'Asia/Tokyo', '2026-12-09T08:00:00.000Z'],
    ['2027-03-26T16:00:30.500Z', 4, 'Europe/Paris', '2027-03-30T15:00:30.500Z'], // the clock goes forward between
    ['2026-11-20T08:00:00.000Z', -20, 'Asia/Tokyo', '2026-10-31T08:00:00.000Z'],
  ])('%s and %i days in %s is the same hour of the clock: %s', (instant, days, zone, moved) => {
    expect(movedInstant(instant, days, zone)).toBe(moved);
  });

  it('a wall-clock time keeps its hour', () => {
    expect(movedWallClock('2026-12-28T10:00', 7)).toBe('2027-01-04T10:00');
  });
});

describe('wall-clock times', () => {
  it.each([
    ['2026-12-02T17:00', 'Asia/Tokyo', '2026-12-02T08:00:00Z'],
    ['2026-03-29T02:30', 'Europe/Paris', '2026-03-29T01:30:00Z'], // skipped by the clock: read an hour later
    ['2026-10-25T02:30', 'Europe/Paris', '2026-10-25T00:30:00Z'], // shown twice: the first time
  ])('%s in %s is %s', (wallClock, zone, instant) => {
    expect(instantOf(wallClock, zone)).toBe(instant);
  });

  it('come back from their instant in zones that never change', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(
        days,
        minutes,
        fc.constantFrom('Asia/Tokyo', 'Africa/Nairobi', 'Asia/Kathmandu'),
        (day, minute, zone) => {
          const wallClock = `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          expect(wallClockOf(instantOf(wallClock, zone), zone)).toBe(wallClock);
        },
      ),
    );
  });
});

it('counts days over months and leap years', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysBetween('2026-11-23', '2027-03-15')).toBe(112);
  expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
  expect(weekdayOf('2026-11-23')).toBe(1);
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
});

it.each([
  ['2026-02-28', true],
  ['2026-02-31', false],
  ['0000-01-01', false],
  ['2026-2-3', false],
  ['2026-02-28T00:00', false],
])('takes %s for a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

it('knows instants, wall-clock times and zones from what only looks like them', () => {
  expect([
    isInstant('2026-12-02T08:00:00Z'),
    isInstant('2026-12-02T08:00:00+09:00'),
    isInstant('2026-02-31T08:00:00Z'),
  ]).toEqual([true, false, false]);
  expect([
    isWallClock('2026-12-02T17:00'),
    isWallClock('2026-12-02T24:00'),
    isWallClock('2026-12-02T17:00:00'),
  ]).toEqual([true, false, false]);
  expect([isZone('Asia/Tokyo'), isZone('UTC'), isZone('EST'), isZone('Asia/Nowhere')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
