import { addDays, instantOf } from '@kenshu/domain/kit/time';
import type { ListState } from '@kenshu/ui';

export interface AuditFilters {
  /** What it was done to: `person`. */
  subjectType?: string;
  /** One record. */
  subjectId?: string;
  /** First and last day, in the institute's zone. */
  from?: string;
  until?: string;
}

/** What the list route is asked for; a last day is one of the days asked about. */
export function auditQuery(list: Omit<ListState, 'columns'> & AuditFilters, zone: string) {
  const { page, pageSize, sort, q, subjectType, subjectId, from, until } = list;
  const midnight = (day: string) => instantOf(`${day}T00:00`, zone);
  return {
    page,
    pageSize,
    sort,
    q,
    subjectType,
    subjectId,
    from: from && midnight(from),
    until: until && midnight(addDays(until, 1)),
  };
}
