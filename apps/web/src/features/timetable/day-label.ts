import { firstOfMonth } from '@kenshu/domain/kit/first-of-month';
import { capitalised, hourWords } from '../../shell/format';

const wordsOf = (day: string, language: string, parts: Intl.DateTimeFormatOptions): string => {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...parts, timeZone: 'UTC' });
  return firstOfMonth(format.format(new Date(`${day}T00:00Z`)), language);
};

/** "Tuesday 24 November"; the year stands above the week. */
export const dayLabel = (day: string, language: string): string =>
  wordsOf(day, language, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');

/** "24 November" */
export const dateLabel = (day: string, language: string): string =>
  wordsOf(day, language, { day: 'numeric', month: 'long' });

/** The hour of a wall-clock time `YYYY-MM-DDTHH:mm`: "10:00", in French "10 h 00". */
export const hourLabel = (wallClock: string, language: string): string => hourWords(`${wallClock}Z`, 'UTC', language);

/** "10:00–12:30" */
export const hoursLabel = (session: { startsLocal: string; endsLocal: string }, language: string): string =>
  [session.startsLocal, session.endsLocal].map((clock) => hourLabel(clock, language)).join('–');

/** "Tuesday 24", at the head of a column. */
export function shortDayLabel(day: string, language: string): string {
  const [weekday, date] = [wordsOf(day, language, { weekday: 'long' }), wordsOf(day, language, { day: 'numeric' })];
  return language === 'ja' ? `${date}（${weekday}）` : capitalised(`${weekday} ${date}`, language);
}
