import type { OrganizationStatus, OrganizationType } from '@kenshu/api-client';
import type { ListState } from '@kenshu/ui';

export interface OrganizationFilters {
  status?: OrganizationStatus;
  type?: OrganizationType;
  countryCode?: string;
}

/** What the list route is asked for; those that wait to be confirmed come first, unless the reader sorts. */
export const organizationsQuery = ({
  page,
  pageSize,
  sort = '-status',
  q,
  status,
  type,
  countryCode,
}: Omit<ListState, 'columns'> & OrganizationFilters) => ({ page, pageSize, sort, q, status, type, countryCode });
