import { firstOfMonth } from '@kenshu/domain/kit/first-of-month';
import { useTranslation } from 'react-i18next';
import { readerZone, zoneWords } from './zones';

// UN style: day month year, 24 hours, the zone in words. Canada and the United States write English otherwise.
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/** A day `YYYY-MM-DD`: "2 December 2026". */
export function dayWords(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  return firstOfMonth(format.format(new Date(`${day}T00:00Z`)), language);
}

/** From day to day, what both share said once: "8 October – 13 November 2018"; medium, for a table: "8 Oct – 13 Nov 2018". */
export function daysWords(from: string, to: string, language: string, dateStyle: 'long' | 'medium' = 'long'): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle, timeZone: 'UTC' });
  return firstOfMonth(format.formatRange(new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`)), language);
}

/** "Wednesday 2 December 2026" in the zone. */
export function dateWords(instant: Date | string, zone: string, language: string): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  });
  const words = format.format(new Date(instant));
  return language === 'en' ? words.replace(/^(\p{L}+),/u, '$1') : firstOfMonth(words, language);
}

/** As a heading begins: a day in French does not by itself. */
export const capitalised = (words: string, language: string): string =>
  words.charAt(0).toLocaleUpperCase(language) + words.slice(1);

/** "17:00", in French "17 h 00". */
export function hourWords(instant: Date | string, zone: string, language: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  const words = format.format(new Date(instant));
  return language === 'fr' ? words.replace(':', '\u00a0h\u00a0') : words;
}

const comma = (language: string) => (language === 'ja' ? ' ' : ', ');

/** "Wednesday 2 December 2026, 17:00 Tokyo" */
export const instantWords = (instant: Date | string, zone: string, language: string): string =>
  `${dateWords(instant, zone, language)}${comma(language)}${hourWords(instant, zone, language)} ${zoneWords(zone, language)}`;

/** "10:00–12:30 Tokyo", and the reader's own hours where they are others, with the day where it is another. */
export function hoursWords(from: string, to: string, zone: string, language: string, reader = readerZone()): string {
  const hours = (place: string) =>
    `${hourWords(from, place, language)}–${hourWords(to, place, language)} ${zoneWords(place, language)}`;
  const day = (place: string) => dateWords(from, place, language);
  if (day(zone) !== day(reader)) return `${hours(zone)} (${day(reader)}${comma(language)}${hours(reader)})`;
  const same = hourWords(from, zone, language) === hourWords(from, reader, language);
  return same ? hours(zone) : `${hours(zone)} (${hours(reader)})`;
}

/** An instant with the reader's own time, and day where it is another: "… 17:00 Tokyo (11:00 Nairobi)". */
export function deadlineWords(instant: string, zone: string, language: string, reader = readerZone()): string {
  const words = instantWords(instant, zone, language);
  const [day, there] = [zone, reader].map((z) => dateWords(instant, z, language));
  const hour = hourWords(instant, reader, language);
  if (day === there && hour === hourWords(instant, zone, language)) return words;
  const own = day === there ? `${hour} ${zoneWords(reader, language)}` : instantWords(instant, reader, language);
  return `${words} (${own})`;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What is left, or how long ago: "in 9 days", "in 5 hours". Days are counted by the calendar of the zone. */
export function leftWords(instant: Date | string, now: Date, zone: string, language: string): string {
  const relative = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  const left = new Date(instant).getTime() - now.getTime();
  if (Math.abs(left) < hour) return relative.format(Math.trunc(left / minute), 'minute');
  if (Math.abs(left) < day) return relative.format(Math.trunc(left / hour), 'hour');
  const calendar = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: zone });
  const midnight = (at: Date | string) => Date.parse(`${calendar.format(new Date(at))}T00:00Z`);
  return relative.format(Math.round((midnight(instant) - midnight(now)) / day), 'day');
}

/** The calendar day an instant falls on in a zone, `YYYY-MM-DD`. */
export const dayIn = (instant: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: zone }).format(instant);

/** How large a file is: "40 kB", "1.2 MB". */
export function sizeWords(bytes: number, language: string): string {
  const [unit, value] = bytes < 1e6 ? ['kilobyte', Math.ceil(bytes / 1e3)] : ['megabyte', bytes / 1e6];
  const format = new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, maximumFractionDigits: 1 });
  return format.format(value);
}

/** The words of this page in the reader's language; every time says its zone. */
export function useFormat() {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  /** First to last day of a course; of a past one only one may be known, or none: then there are no words. */
  const days = (first: string | null, last: string | null, dateStyle?: 'medium'): string | null => {
    if (first && last) return daysWords(first, last, language, dateStyle);
    if (first) return t('from {day}, last day not recorded', { day: dayWords(first, language) });
    return last && t('until {day}, first day not recorded', { day: dayWords(last, language) });
  };
  return {
    day: (at: string) => dayWords(at, language),
    days,
    date: (at: Date | string, zone: string) => dateWords(at, zone, language),
    hour: (at: Date | string, zone: string) => hourWords(at, zone, language),
    hours: (from: string, to: string, zone: string) => hoursWords(from, to, zone, language),
    instant: (at: Date | string, zone: string) => instantWords(at, zone, language),
    deadline: (at: string, zone: string) => deadlineWords(at, zone, language),
    inDays: (days: number) => new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(days, 'day'),
    left: (at: Date | string, now: Date, zone = readerZone()) => leftWords(at, now, zone, language),
    number: (value: number) => new Intl.NumberFormat(localeOf(language)).format(value),
    size: (bytes: number) => sizeWords(bytes, language),
    list: (words: readonly string[]) => new Intl.ListFormat(localeOf(language)).format(words),
  };
}
