import type { ListCoursesData } from '@kenshu/api-client';
import { listSearch } from '../../shell/list-search';
import { courseFilters } from './course-search';

/** What the server is asked for an address; which columns are shown is nothing to it. */
export function coursesQuery(raw: Record<string, unknown>): ListCoursesData['query'] {
  const { page, pageSize, sort, q } = listSearch(raw);
  return { page, pageSize, sort, q, ...courseFilters(raw) };
}
