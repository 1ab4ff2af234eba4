import type { CourseDto, CourseMode, UpdateCourseDto } from '@kenshu/api-client';
import { textsFor, textsOrNull } from '@kenshu/ui/texts';

/** A course as its form holds it: what is not known is empty. */
interface CourseValues {
  ordinal: string;
  titles: Record<string, string>;
  startsOn: string;
  endsOn: string;
  themeId: string;
  mode: CourseMode | '';
  hostCountryCode: string;
  venue: Record<string, string>;
  zone: string;
  capacity: string;
  minimum: string;
}

export const courseValues = (course: Partial<CourseDto>, languages: readonly string[]): CourseValues => ({
  ordinal: course.ordinal?.toString() ?? '',
  titles: textsFor(languages, course.titles),
  startsOn: course.startsOn ?? '',
  endsOn: course.endsOn ?? '',
  themeId: course.theme?.id ?? '',
  mode: course.mode ?? '',
  hostCountryCode: course.hostCountryCode ?? '',
  venue: textsFor(languages, course.venue),
  zone: course.zone ?? '',
  capacity: course.capacity?.toString() ?? '',
  minimum: course.minimum?.toString() ?? '',
});

/** What an edit sends: an emptied field clears; dates only where they may still be changed. */
export const courseUpdate = (values: CourseValues, mayMove: boolean): UpdateCourseDto => ({
  ...(mayMove && {
    ...(values.startsOn && { startsOn: values.startsOn }),
    ...(values.endsOn && { endsOn: values.endsOn }),
  }),
  ordinal: values.ordinal ? Number(values.ordinal) : null,
  titles: textsOrNull(values.titles),
  themeId: values.themeId || null,
  mode: values.mode || null,
  hostCountryCode: values.hostCountryCode || null,
  venue: textsOrNull(values.venue),
  ...(values.zone && { zone: values.zone }),
  capacity: values.capacity ? Number(values.capacity) : null,
  minimum: values.minimum ? Number(values.minimum) : null,
});

/** What is sent without its unknowns, as a new record wants it. */
export const known = <T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as never;

export const isWholeNumber = (text: string): boolean => /^\d*$/.test(text.trim());
