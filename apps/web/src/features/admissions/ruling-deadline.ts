import type { CallDto } from '@kenshu/api-client';

/** When the call closes for a country that has no deadline of its own: by its date, or earlier by the institute's hand. */
export const rulingDeadline = ({ closesAt, closedAt }: Pick<CallDto, 'closesAt' | 'closedAt'>): string =>
  closedAt && closedAt < closesAt ? closedAt : closesAt;
