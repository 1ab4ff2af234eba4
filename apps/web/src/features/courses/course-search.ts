import { origins } from '@kenshu/domain/courses/course';
import type { CourseOrigin, CourseStatus } from '@kenshu/api-client';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { statusesOf } from '@kenshu/domain/kit/workflow';

/** The filters of the list of courses, as they stand in the address. */
export interface CourseFilters {
  programmeId?: string;
  status?: CourseStatus;
  year?: number;
  origin?: CourseOrigin;
}

const oneOf = <T extends string>(value: unknown, values: readonly T[]) => values.find((known) => known === value);

/** What is not understood is left out. */
export function courseFilters(raw: Record<string, unknown>): CourseFilters {
  const { programmeId, status, year, origin } = raw;
  const filters = {
    programmeId: typeof programmeId === 'string' && /^[0-9a-f-]{36}$/.test(programmeId) ? programmeId : undefined,
    status: oneOf(status, statusesOf(courseWorkflow)),
    year: typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : undefined,
    origin: oneOf(origin, origins),
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}
