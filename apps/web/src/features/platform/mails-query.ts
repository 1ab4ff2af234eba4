import type { MailStatus } from '@kenshu/api-client';
import type { ListState } from '@kenshu/ui';

/** What the list route is asked for. */
export const mailsQuery = ({
  page,
  pageSize,
  sort,
  q,
  status,
}: Omit<ListState, 'columns'> & { status?: MailStatus }) => ({ page, pageSize, sort, q, status });
