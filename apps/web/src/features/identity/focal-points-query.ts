import type { ListState } from '@kenshu/ui';

/** What the list route is asked for. */
export const focalPointsQuery = ({
  page,
  pageSize,
  sort,
  q,
  held,
}: Omit<ListState, 'columns'> & { held?: boolean }) => ({ page, pageSize, sort, q, held });
