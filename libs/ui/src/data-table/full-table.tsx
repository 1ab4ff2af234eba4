import 'mantine-datatable/styles.layer.css';
import { Button, Pagination, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { DataTable as MantineDataTable } from 'mantine-datatable';
import { useTranslation } from 'react-i18next';
import { nextSort, shownColumns } from './columns';
import styles from './data-table.module.css';
import { EmptyState } from '../empty-state';
import { Fact } from '../not-recorded';
import { ListBar } from './list-bar';
import { RowCards } from './row-cards';
import { SortButton } from './sort-button';
import type { DataTableProps } from './data-table';
import { type Column, defaultPageSize } from './types';

export function FullTable<T>(props: DataTableProps<T>) {
  const { label, columns, rows, total, rowKey, list, onListChange, counted, empty, busy, selected, onSelect } = props;
  const { t } = useTranslation();
  const stacked = useMediaQuery('(width < 40em)', false, { getInitialValueInEffect: false }) ?? false;
  const shown = shownColumns(columns, list.columns);
  const pageSize = list.pageSize ?? defaultPageSize;
  const page = list.page ?? 1;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const from = (page - 1) * pageSize;
  // an old link, or rows that are gone since
  const beyond = !busy && page > pages && total > 0;
  const goTo = (next: number) => onListChange({ page: next === 1 ? undefined : next });

  const directionOf = (key: string) =>
    list.sort === key ? 'ascending' : list.sort === `-${key}` ? 'descending' : undefined;
  const titleOf = ({ key, title, sortable, quiet }: Column<T>) => {
    if (quiet) return <VisuallyHidden>{title}</VisuallyHidden>;
    if (!sortable) return title;
    const sort = () => onListChange({ sort: nextSort(list.sort, key), page: undefined });
    return <SortButton title={title} direction={directionOf(key)} onPress={sort} />;
  };
  const countLine =
    pages > 1 && !beyond
      ? t('{from}–{to} of {all}', { from: from + 1, to: Math.min(from + rows.length, total), all: counted(total) })
      : counted(total);

  return (
    <section aria-label={label} aria-busy={busy}>
      <ListBar {...props} countLine={countLine} stacked={stacked} />
      {beyond ? (
        <EmptyState
          title={t('There is no page {number}.', { number: page })}
          actions={
            <Button variant="default" onClick={() => goTo(pages)}>
              {t('Go to the last page')}
            </Button>
          }
        />
      ) : rows.length === 0 ? (
        !busy && empty
      ) : stacked ? (
        <RowCards label={label} columns={shown} rows={rows} rowKey={rowKey} />
      ) : (
        <MantineDataTable<T>
          aria-label={label}
          className={styles.table}
          records={rows as T[]}
          idAccessor={rowKey}
          columns={shown.map((column) => ({
            accessor: column.key,
            title: titleOf(column),
            render: column.quiet ? column.render : (row: T) => <Fact>{column.render(row)}</Fact>,
            width: column.width,
            noWrap: !column.wraps,
            titleClassName: column.align === 'end' ? styles.end : undefined,
            cellsClassName: column.align === 'end' ? styles.end : undefined,
          }))}
          highlightOnHover
          horizontalSpacing="sm"
          verticalSpacing="xs"
          minHeight={0}
          noRecordsText=""
          fetching={busy}
          {...(onSelect && { selectedRecords: selected as T[], onSelectedRecordsChange: onSelect })}
          allRecordsSelectionCheckboxProps={{ 'aria-label': t('Select all on this page') }}
          getRecordSelectionCheckboxProps={(_, i) => ({
            'aria-label': t('Select row {number}', { number: from + i + 1 }),
          })}
          scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
        />
      )}
      {pages > 1 && !beyond && (
        <Pagination
          component="nav"
          aria-label={t('Pages of {list}', { list: label })}
          className={styles.pages}
          total={pages}
          value={page}
          siblings={stacked ? 0 : 1}
          size="sm"
          onChange={goTo}
          getItemProps={(number) => ({ 'aria-label': t('Page {number}', { number }) })}
          getControlProps={(control) => ({
            'aria-label': control === 'previous' ? t('Previous page') : t('Next page'),
          })}
        />
      )}
    </section>
  );
}
