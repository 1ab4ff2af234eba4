import { firstOfMonth } from '@kenshu/domain/kit/first-of-month';
import { useTranslation } from 'react-i18next';

/** From the first day to the last in words: "8 October – 14 November 2026"; null where the first is not known. */
export function daysWords(first: string | null, last: string | null, language: string): string | null {
  if (!first) return null;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const at = (day: string) => new Date(`${day}T00:00Z`);
  const words = last && last !== first ? format.formatRange(at(first), at(last)) : format.format(at(first));
  return firstOfMonth(words, language);
}

export function useDays() {
  const { language } = useTranslation().i18n;
  return (first: string | null, last: string | null) => daysWords(first, last, language);
}
