import { type CallListDto, listCallsOfCourseOptions } from '@kenshu/api-client';

/** The call of a course; null where there is none yet. */
export const callOptions = (courseId: string) => ({
  ...listCallsOfCourseOptions({ path: { id: courseId } }),
  select: ({ items }: CallListDto) => items[0] ?? null,
});
