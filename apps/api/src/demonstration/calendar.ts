import { addDays, dayOf, instantOf, mondayOf, weekdayOf } from '@kenshu/domain/kit/time';

export const zone = 'Asia/Tokyo';

/** The days of the demonstration, reckoned from the day it is loaded on. */
export interface Calendar {
  today: string;
  /** Mondays on which the three courses begin. */
  running: string;
  closed: string;
  open: string;
  /** The next day of the running course on which people work. */
  nextWorkingDay: string;
}

export function calendarOf(now: string): Calendar {
  const today = dayOf(now, zone);
  const running = addDays(mondayOf(today), -7);
  const tomorrow = addDays(today, 1);
  return {
    today,
    running,
    closed: addDays(running, -52 * 7),
    open: addDays(mondayOf(today), 16 * 7),
    nextWorkingDay: weekdayOf(tomorrow) > 5 ? addDays(mondayOf(today), 7) : tomorrow,
  };
}

export const at = (day: string, clock = '09:00'): Date => new Date(instantOf(`${day}T${clock}`, zone));
