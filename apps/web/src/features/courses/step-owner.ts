import type { StepOwner } from '@kenshu/api-client';
import type { TFunction } from 'i18next';

export const ownerWords = (t: TFunction): Record<StepOwner, string> => ({
  institute: t('Institute'),
  agency: t('Donor agency'),
  'focal-point': t('Focal points'),
  organization: t('Nominating organizations'),
  'country-office': t('Country offices'),
  participant: t('Participants', { context: 'people' }),
});
