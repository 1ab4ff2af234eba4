import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import type { CourseFiltersDto } from '@kenshu/api-client';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../shell/use-localised';
import styles from './catalogue-page.module.css';
import type { CatalogueSearch } from './catalogue-search';

interface Props {
  search: CatalogueSearch;
  offered: CourseFiltersDto | undefined;
  /** `replace`: as it is typed, the address keeps one entry of the history. */
  onChange: (next: CatalogueSearch, replace: boolean) => void;
}

export function CatalogueFilters({ search, offered, onChange }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const words = useRef<HTMLInputElement>(null);
  const found = useRef(search.q);
  const find = useDebouncedCallback((typed: string) => {
    found.current = typed.trim() || undefined;
    onChange({ q: found.current }, true);
  }, 300);
  // The address wins where it changes from outside (back, cleared filters), not over what is being typed.
  useEffect(() => {
    if (words.current && search.q !== found.current) words.current.value = search.q ?? '';
    found.current = search.q;
  }, [search.q]);
  return (
    <div className={styles.filters} role="search">
      <TextInput
        ref={words}
        type="search"
        className={styles.find}
        aria-label={t('Name or theme')}
        placeholder={t('Name or theme')}
        defaultValue={search.q ?? ''}
        leftSection={<IconSearch size={16} aria-hidden />}
        onChange={({ currentTarget }) => find(currentTarget.value)}
      />
      <NativeSelect
        className={styles.programmes}
        aria-label={t('Programme')}
        value={search.programmeId ?? ''}
        onChange={({ currentTarget }) => onChange({ programmeId: currentTarget.value || undefined }, false)}
      >
        <option value="">{t('All programmes')}</option>
        {offered?.programmes.map(({ id, names }) => (
          <option key={id} value={id}>
            {localised(names)}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        aria-label={t('Year')}
        value={search.year ?? ''}
        onChange={({ currentTarget }) => onChange({ year: Number(currentTarget.value) || undefined }, false)}
      >
        <option value="">{t('Any year')}</option>
        {offered?.years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
