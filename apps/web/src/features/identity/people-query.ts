import type { ListState } from '@kenshu/ui';

/** What the list route is asked for: what the address says, without what is only the table's. */
export const peopleQuery = ({ page, pageSize, sort, q, nationality }: ListState & { nationality?: string }) => ({
  page,
  pageSize,
  sort,
  q,
  nationality,
});
