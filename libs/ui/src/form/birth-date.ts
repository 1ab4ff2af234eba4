/** What stands in the three boxes. */
export interface DayParts {
  day: string;
  month: string;
  year: string;
}

/** The boxes for a day `YYYY-MM-DD`; empty ones for none. */
export function partsOf(value: string | null | undefined): DayParts {
  const [year = '', month = '', day = ''] = (value ?? '').split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** `YYYY-MM-DD` where all three are there, `''` where none is; else what there is, which no server takes for a day. */
export function valueOf({ day, month, year }: DayParts): string {
  if (!day && !month && !year) return '';
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** The twelve months in words. */
export const monthNames = (language: string): string[] =>
  Array.from({ length: 12 }, (_, i) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, i, 15))),
  );

/** A whole date that was pasted, in any order that can be read in one way only; undefined for all else. */
export function readDate(text: string, language: string): DayParts | undefined {
  const words = fold(text).match(/\p{L}+|\d+/gu) ?? [];
  const names = [monthNames(language), monthNames('en')].map((months) => months.map(fold));
  const monthOf = (word: string) =>
    names.map((months) => months.findIndex((name) => word.length > 2 && name.startsWith(word))).find((i) => i >= 0);
  const inWords = words.map(monthOf).find((i) => i !== undefined);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const year = numbers.find((number) => number.length === 4);
  const [first, second] = numbers.filter((number) => number !== year).map(Number);
  if (!year || first === undefined) return undefined;
  if (inWords !== undefined)
    return second === undefined ? { day: `${first}`, month: `${inWords + 1}`, year } : undefined;
  if (second === undefined) return undefined;
  // 1968-03-02 is year, month, day; 02/03/1968 could be either, and is taken where one number can only be a day
  if (numbers[0] === year) return { year, month: `${first}`, day: `${second}` };
  if (first > 12 || first === second) return { day: `${first}`, month: `${second}`, year };
  return second > 12 ? { day: `${second}`, month: `${first}`, year } : undefined;
}
