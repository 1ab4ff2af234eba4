import { type CoverageDto, listCourseFiltersOptions } from '@kenshu/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../shell/use-localised';
import type { CoverageSearch } from './coverage-search';

/** The filter in force, for the heading: "UNCAC Training Programme · 2016 to 2018 · Calendar years". */
export function useFilterWords(search: CoverageSearch, coverage: CoverageDto | undefined): string {
  const { t, i18n } = useTranslation();
  const localised = useLocalised();
  const { data } = useQuery(listCourseFiltersOptions());
  const programme = data?.programmes.find(({ id }) => id === search.programmeId);
  const [from, to] = [search.from ?? coverage?.years[0], search.to ?? coverage?.years.at(-1)];
  const month = new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC' });
  const firstMonth = coverage?.firstMonth ?? 1;
  return [
    search.programmeId ? localised(programme?.names) : t('All programmes'),
    from !== undefined && to !== undefined && (from === to ? String(from) : t('{from} to {to}', { from, to })),
    firstMonth === 1
      ? t('Calendar years')
      : t('Fiscal years from {month}', { month: month.format(new Date(Date.UTC(2000, firstMonth - 1, 1))) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
