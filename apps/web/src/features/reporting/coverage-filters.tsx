import { NativeSelect, Switch } from '@mantine/core';
import { getCoverageOptions, listCourseFiltersOptions } from '@kenshu/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../shell/use-localised';
import type { CoverageSearch } from './coverage-search';
import styles from './coverage-filters.module.css';

interface Props {
  search: CoverageSearch;
  onChange: (next: Partial<CoverageSearch>) => void;
}

export function CoverageFilters({ search, onChange }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { programmeId, years: kind } = search;
  const offered = useQuery(listCourseFiltersOptions());
  // The years on record before they are cut; the same answer as the page's own where they are not.
  const whole = useQuery(getCoverageOptions({ query: { programmeId, years: kind, from: undefined, to: undefined } }));
  const years = whole.data?.years ?? [];
  const yearChoice = (label: string, any: string, value: number | undefined, name: 'from' | 'to') => (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange({ [name]: Number(currentTarget.value) || undefined })}
    >
      <option value="">{any}</option>
      {value !== undefined && !years.includes(value) && <option value={value}>{value}</option>}
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </NativeSelect>
  );
  return (
    <div className={styles.filters}>
      <NativeSelect
        className={styles.programme}
        label={t('Programme')}
        value={programmeId ?? ''}
        onChange={({ currentTarget }) => onChange({ programmeId: currentTarget.value || undefined })}
      >
        <option value="">{t('All programmes')}</option>
        {offered.data?.programmes.map(({ id, names }) => (
          <option key={id} value={id}>
            {localised(names)}
          </option>
        ))}
      </NativeSelect>
      {yearChoice(t('From', { context: 'year' }), t('First year'), search.from, 'from')}
      {yearChoice(t('To', { context: 'year' }), t('Last year'), search.to, 'to')}
      <NativeSelect
        label={t('Years')}
        value={kind ?? ''}
        onChange={({ currentTarget }) => onChange({ years: currentTarget.value === 'fiscal' ? 'fiscal' : undefined })}
      >
        <option value="">{t('Calendar years')}</option>
        <option value="fiscal">{t('Fiscal years')}</option>
      </NativeSelect>
      <Switch
        className={styles.switch}
        label={t('Hide general and final provisions (Articles 1-4, 65-71)')}
        checked={!search.all}
        onChange={({ currentTarget }) => onChange({ all: currentTarget.checked ? undefined : true })}
      />
    </div>
  );
}
