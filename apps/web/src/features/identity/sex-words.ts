import type { Sex } from '@kenshu/domain/identity/person-name';
import type { TFunction } from 'i18next';

export const sexWords = (t: TFunction): Record<Sex, string> => ({
  female: t('Female'),
  male: t('Male'),
  'not-stated': t('Not stated'),
});
