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

/** The first and the last day of a course. */
export interface CourseDays {
  startsOn: string;
  endsOn: string;
}

/** The seven days of a week; a weekend is left out where nothing takes place in it and the course neither begins nor ends. */
export function daysShown(monday: string, sessionDays: readonly string[], { startsOn, endsOn }: CourseDays): string[] {
  const used = [...sessionDays, startsOn, endsOn];
  const week = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
  return week.filter((day, i) => i < 5 || used.some((other) => other === day || (other > day && other <= week[6]!)));
}

/** Whether a day lies before the course or after it. */
export const isOutside = (day: string, { startsOn, endsOn }: CourseDays): boolean => day < startsOn || day > endsOn;
