import type { OrganizationType } from '@kenshu/domain/identity/organization';
import type { TFunction } from 'i18next';

/** The kinds of bodies that employ officials, in words. */
export const organizationTypeWords = (t: TFunction): Record<OrganizationType, string> => ({
  police: t('Police'),
  prosecution: t('Prosecution service'),
  judiciary: t('Judiciary'),
  'anti-corruption-agency': t('Anti-corruption agency'),
  prison: t('Prison service'),
  probation: t('Probation service'),
  ministry: t('Ministry'),
  audit: t('Audit institution'),
  'financial-intelligence-unit': t('Financial intelligence unit'),
  international: t('International organization'),
  other: t('Other body'),
});
