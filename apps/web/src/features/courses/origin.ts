import type { CourseOrigin } from '@kenshu/api-client';
import type { TFunction } from 'i18next';

/** Where a record comes from, in words. */
export function originWords(origin: CourseOrigin, t: TFunction): string {
  if (origin === 'reference') return t('From the published past');
  return origin === 'demonstration' ? t('Demonstration') : t('Made here');
}
