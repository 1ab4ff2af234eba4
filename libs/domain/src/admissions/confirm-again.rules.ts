import { addDays } from '../kit/time';

/** Days a country has at least to say whether its people still come. */
const daysToAnswer = 14;

/**
 * The day by which participation is confirmed again: the announced one moved with the course, but never one that leaves
 * less than two weeks, unless the course begins before.
 */
export function confirmAgainBy(moved: string, today: string, startsOn: string | null): string {
  const least = addDays(today, daysToAnswer);
  if (moved >= least) return moved;
  const eve = startsOn && addDays(startsOn, -1);
  return eve && eve >= today && eve < least ? eve : least;
}
