import { addDays, daysBetween, mondayOf } from '@kenshu/domain/kit/time';

/** The Mondays of the weeks a course touches. */
export function weeksOf(startsOn: string, endsOn: string): string[] {
  const first = mondayOf(startsOn);
  const count = Math.floor(daysBetween(first, endsOn) / 7) + 1;
  return Array.from({ length: Math.max(1, count) }, (_, i) => addDays(first, 7 * i));
}

/** The week to show: the one that was asked for, else that of today while the course runs, else the first. */
export function weekShown(asked: string | undefined, today: string, weeks: readonly string[]): string {
  if (asked) return mondayOf(asked);
  const now = mondayOf(today);
  return weeks.includes(now) ? now : (weeks[0] ?? now);
}

/** The seven days of a week; a weekend is left out where nothing takes place in it. */
export function daysShown(monday: string, used: readonly string[]): string[] {
  const week = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
  return week.filter((day, i) => i < 5 || used.some((other) => other === day || (other > day && other <= week[6]!)));
}
