import type { TFunction } from 'i18next';
import type { Evidence } from './compare-people';

export const evidenceWords = (t: TFunction): Record<Evidence, string> => ({
  'same-birth': t('Same birth date.'),
  'other-birth': t('The birth dates differ.'),
  'unknown-birth': t('A birth date is not recorded.'),
  'same-email': t('Same e-mail address.'),
  'same-name': t('Same name, accents aside.'),
  'same-words': t('Same names in another order.'),
  spelling: t('Names differ by spelling only.'),
  'other-name': t('The names differ.'),
  'same-country': t('Same nationality.'),
  'other-country': t('The nationalities differ.'),
});
