import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnChooser } from './column-chooser';
import { hideableColumns } from './columns';
import styles from './data-table.module.css';
import type { Column, ListState } from './types';

interface Props<T> {
  columns: readonly Column<T>[];
  list: ListState;
  onListChange: (change: Partial<ListState>) => void;
  /** What the search of this list finds, such as "Name or number"; without it there is no search. */
  searches?: string;
  filters?: ReactNode;
  filtersSet?: number;
  countLine: ReactNode;
  /** Rows are cards: there are no headings to sort by. */
  stacked: boolean;
}

/** What stands over the rows: search, filters, how many there are, which columns. */
export function ListBar<T>(props: Props<T>) {
  const { columns, list, onListChange, searches, filters, filtersSet, countLine, stacked } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const folds = stacked && filtersSet !== undefined;
  const { t } = useTranslation();
  const search = useRef<HTMLInputElement>(null);
  const found = useRef(list.q);
  const find = useDebouncedCallback((words: string) => {
    found.current = words.trim() || undefined;
    onListChange({ q: found.current, page: undefined });
  }, 300);
  // The address wins where it changes from outside (back, a link, cleared filters), not over what is being typed.
  useEffect(() => {
    if (search.current && list.q !== found.current) search.current.value = list.q ?? '';
    found.current = list.q;
  }, [list.q]);
  const sortable = columns.filter((column) => column.sortable);
  return (
    <div className={styles.bar}>
      {searches && (
        <TextInput
          ref={search}
          type="search"
          aria-label={searches}
          placeholder={searches}
          defaultValue={list.q ?? ''}
          onChange={(event) => find(event.currentTarget.value)}
          leftSection={<IconSearch size={16} aria-hidden />}
          className={styles.search}
        />
      )}
      {folds && (
        <Button variant="default" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t('Filter ({n})', { n: filtersSet })}
        </Button>
      )}
      {filters && (
        <div id={id} className={styles.filters} hidden={folds && !open}>
          {filters}
        </div>
      )}
      {stacked && sortable.length > 0 && (
        <NativeSelect
          aria-label={t('Sort by')}
          value={list.sort ?? ''}
          onChange={(event) => onListChange({ sort: event.currentTarget.value || undefined, page: undefined })}
        >
          <option value="">{t('Sort by')}…</option>
          {sortable.map(({ key, title }) => [
            <option key={key} value={key}>{`${title} ↑`}</option>,
            <option key={`-${key}`} value={`-${key}`}>{`${title} ↓`}</option>,
          ])}
        </NativeSelect>
      )}
      <div className={styles.tail}>
        <div className={styles.count} role="status">
          {countLine}
        </div>
        {!stacked && hideableColumns(columns).length > 2 && (
          <ColumnChooser
            columns={columns}
            chosen={list.columns}
            onChoose={(chosen) => onListChange({ columns: chosen })}
          />
        )}
      </div>
    </div>
  );
}
