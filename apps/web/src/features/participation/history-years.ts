import type { HistoryItemDto } from '@kenshu/api-client';

/** The year a course is known by: of its first day, else the one on record. */
export const yearOf = ({ startsOn, year }: Pick<HistoryItemDto['course'], 'startsOn' | 'year'>): number | null =>
  startsOn ? Number(startsOn.slice(0, 4)) : year;

/** The first year of a history; null where no course has one. */
export function firstYear(items: readonly Pick<HistoryItemDto, 'course'>[]): number | null {
  const years = items.flatMap(({ course }) => yearOf(course) ?? []);
  return years.length ? Math.min(...years) : null;
}
