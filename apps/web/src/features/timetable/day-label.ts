import { hourWords } from '../../shell/format';

const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

const label = (day: string, language: string, month: 'long' | undefined): string =>
  new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', day: 'numeric', month, timeZone: 'UTC' })
    .format(new Date(`${day}T00:00Z`))
    .replace(',', '');

/** "Tuesday 24 November"; the year stands above the week. */
export const dayLabel = (day: string, language: string): string => label(day, language, 'long');

/** "24 November" */
export const dateLabel = (day: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );

/** The hour of a wall-clock time `YYYY-MM-DDTHH:mm`: "10:00", in French "10 h 00". */
export const hourLabel = (wallClock: string, language: string): string => hourWords(`${wallClock}Z`, 'UTC', language);

/** "Tuesday 24", at the head of a column. */
export function shortDayLabel(day: string, language: string): string {
  const [weekday, date] = [{ weekday: 'long' }, { day: 'numeric' }].map((part) =>
    new Intl.DateTimeFormat(localeOf(language), { ...(part as object), timeZone: 'UTC' }).format(
      new Date(`${day}T00:00Z`),
    ),
  );
  return language === 'ja' ? `${date}（${weekday}）` : `${weekday} ${date}`;
}
