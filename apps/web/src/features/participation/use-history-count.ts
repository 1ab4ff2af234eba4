import type { HistoryItemDto } from '@kenshu/api-client';
import { useTranslation } from 'react-i18next';
import { firstYear } from './history-years';

/** "3 courses since 2009" */
export function useHistoryCount() {
  const { t } = useTranslation();
  return (items: readonly HistoryItemDto[]) => {
    const year = firstYear(items);
    return year === null
      ? t('{count} courses', { count: items.length })
      : t('{count} courses since {year}', { count: items.length, year });
  };
}
