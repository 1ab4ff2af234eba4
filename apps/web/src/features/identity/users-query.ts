import type { Role, UserStatus } from '@kenshu/api-client';
import type { ListState } from '@kenshu/ui';

export interface UserFilters {
  role?: Role;
  status?: UserStatus;
  countryCode?: string;
}

/** What the list route is asked for. */
export const usersQuery = ({
  page,
  pageSize,
  sort,
  q,
  role,
  status,
  countryCode,
}: Omit<ListState, 'columns'> & UserFilters) => ({ page, pageSize, sort, q, role, status, countryCode });
