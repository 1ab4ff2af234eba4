import type { CallDto } from '@kenshu/api-client';
import type { TFunction } from 'i18next';

/** "28 countries are chosen, 2 have no focal point." */
export function chosenWords({ invitations }: Pick<CallDto, 'invitations'>, t: TFunction): string {
  const without = invitations.filter(({ hasFocalPoint }) => !hasFocalPoint).length;
  const chosen = t('{count} countries are chosen', { count: invitations.length });
  return without
    ? `${chosen}, ${t('{count} have no focal point', { count: without })}.`
    : `${chosen}, ${t('all with a focal point')}.`;
}
