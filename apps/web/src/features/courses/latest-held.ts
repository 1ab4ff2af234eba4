import type { CourseRowDto } from '@kenshu/api-client';

type Dated = Pick<CourseRowDto, 'startsOn' | 'endsOn' | 'year' | 'status'>;

/**
 * Of courses with the latest first, the one that is over on a day, rather one whose days are on record, as its plan
 * moves by them; the latest of all where none is over.
 */
export function latestHeld<C extends Dated>(courses: readonly C[], today: string): C | undefined {
  const held = courses.filter(
    ({ endsOn, startsOn, year, status }) =>
      status !== 'cancelled' && (endsOn ?? startsOn ?? `${year ?? today.slice(0, 4)}-12-31`) < today,
  );
  return held.find(({ startsOn }) => startsOn !== null) ?? held[0] ?? courses[0];
}
