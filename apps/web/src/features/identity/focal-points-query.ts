import type { ListState } from '@kenshu/ui';

/** What the list route is asked for. */
export const focalPointsQuery = ({
  page,
  pageSize,
  sort,
  q,
  held,
  first,
}: Omit<ListState, 'columns'> & { held?: boolean; first?: string }) => ({ page, pageSize, sort, q, held, first });
