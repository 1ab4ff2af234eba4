import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../waiting';
import type { Column, ListState } from './types';

export interface DataTableProps<T> {
  /** What the list is called, for screen readers. */
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  /** How many there are in all pages. */
  total: number;
  rowKey: (row: T) => string;
  /** The state in the address, and the change to write there. */
  list: ListState;
  onListChange: (change: Partial<ListState>) => void;
  /** "143 nominations"; the words agree with the number. */
  counted: (count: number) => string;
  /** What the search of this list finds; without it there is no search. */
  searches?: string;
  filters?: ReactNode;
  /** How many of several filters are set: on a narrow screen they stand behind a button that says so. */
  filtersSet?: number;
  /** What is said, with the next step, where there is no row. */
  empty: ReactNode;
  /** Fresh rows are on their way; the old ones stay readable. */
  busy?: boolean;
  selected?: readonly T[];
  onSelect?: (rows: T[]) => void;
}

const FullTable = lazy(() => import('./full-table').then((module) => ({ default: module.FullTable })));

/** A list of records. The heading of its page is painted while the table, the heaviest part there is, is on its way. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { t } = useTranslation();
  const Table = FullTable as ComponentType<DataTableProps<T>>;
  return (
    <Suspense fallback={<Waiting what={t('Opening the list')} />}>
      <Table {...props} />
    </Suspense>
  );
}
