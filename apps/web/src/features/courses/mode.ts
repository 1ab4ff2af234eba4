import type { CourseMode } from '@kenshu/api-client';
import type { TFunction } from 'i18next';

export function modeWords(mode: CourseMode, t: TFunction): string {
  const words = {
    onsite: t('On site'),
    online: t('Online, live'),
    mixed: t('On site and online'),
    recorded: t('Online, recorded'),
  };
  return words[mode];
}
