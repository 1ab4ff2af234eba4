import { Temporal } from 'temporal-polyfill';

// Values of time are ISO strings: an instant `…Z`, a day `YYYY-MM-DD`, a wall-clock time `YYYY-MM-DDTHH:mm`.

/** The instant of a wall-clock time in a zone; skipped and repeated hours are read as calendars do (`compatible`). */
export const instantOf = (wallClock: string, zone: string): string =>
  Temporal.PlainDateTime.from(wallClock).toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant().toString();

/** The wall-clock time a clock in the zone shows at an instant, to the minute. */
export const wallClockOf = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

export const dayOf = (instant: string, zone: string): string => wallClockOf(instant, zone).slice(0, 10);

export const addDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** The same hour of the clock, so many days later. */
export const movedWallClock = (wallClock: string, days: number): string =>
  `${addDays(wallClock.slice(0, 10), days)}${wallClock.slice(10)}`;

/** The instant at which a clock in the zone shows the same hour, so many days later. */
export const movedInstant = (instant: string, days: number, zone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .add({ days })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });

/** Days from one day to another, negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The Monday of the week a day stands in. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

/** Whether the text names a zone of the IANA database. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone.includes('/') || zone === 'UTC';
  } catch {
    return false;
  }
}

/** Whether the text is a real day of the calendar: 31 February and year 0 are not. */
export function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) || text < '0001') return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** The years a record of ours can lie in: from the oldest living to far beyond any plan. A day outside is a slip of the pen. */
export const years = { first: 1900, last: 2199 } as const;

/** Whether a day, or what begins with one, lies in those years. */
export const isWithinReason = (text: string): boolean =>
  Number(text.slice(0, 4)) >= years.first && Number(text.slice(0, 4)) <= years.last;

export function isWallClock(text: string): boolean {
  return /^[0-9-]{10}T([01][0-9]|2[0-3]):[0-5][0-9]$/.test(text) && isDay(text.slice(0, 10));
}

export function isInstant(text: string): boolean {
  if (!/^[0-9-]{10}T[0-9:]{5,8}(\.[0-9]{1,9})?Z$/.test(text)) return false;
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}
