import type { StepDto } from '@kenshu/api-client';

const day = 86_400_000;

/** Days from one day to another, negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);

export const addDays = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * day).toISOString().slice(0, 10);

export type StepState = 'done' | 'overdue' | 'next' | 'later';

/** How each step stands on a day: what is late, and the first of those that lie ahead. */
export function stepStates(steps: readonly StepDto[], today: string): Map<string, StepState> {
  const states = new Map<string, StepState>();
  let next = true;
  for (const { id, doneAt, dueOn } of steps) {
    if (doneAt) states.set(id, 'done');
    else if (dueOn && dueOn < today) states.set(id, 'overdue');
    else {
      states.set(id, next ? 'next' : 'later');
      next = false;
    }
  }
  return states;
}

/** The first day of a copy that is offered: the same day of the week, 52 weeks on, and again until it lies ahead. */
export function nextYearsDay(startsOn: string | null, today: string): string {
  if (!startsOn) return '';
  const weeks = Math.max(1, Math.ceil((daysBetween(startsOn, today) + 1) / 364));
  return addDays(startsOn, weeks * 364);
}
