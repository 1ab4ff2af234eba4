import type { Column } from './types';

/** The columns to show: those the reader chose, else all that are not hidden at first; the first one always. */
export function shownColumns<T>(columns: readonly Column<T>[], chosen: readonly string[] | undefined): Column<T>[] {
  return columns.filter(
    ({ key, hidden, always, quiet }, i) => i === 0 || always || quiet || (chosen ? chosen.includes(key) : !hidden),
  );
}

/** The columns a reader may hide; few are not worth a menu. */
export const hideableColumns = <T>(columns: readonly Column<T>[]): Column<T>[] =>
  columns.filter(({ always, quiet }, i) => i > 0 && !always && !quiet);

/** The choice after one column is shown or hidden; `undefined` where that is what the page shows at first. */
export function toggledColumns<T>(
  columns: readonly Column<T>[],
  chosen: readonly string[] | undefined,
  key: string,
): string[] | undefined {
  const shown = new Set(shownColumns(columns, chosen).map((column) => column.key));
  if (!shown.delete(key)) shown.add(key);
  const next = columns.map((column) => column.key).filter((k) => shown.has(k));
  const atFirst = shownColumns(columns, undefined).map((column) => column.key);
  return next.join() === atFirst.join() ? undefined : next;
}

/** The sort after a press on a column's heading: ascending, then descending, then as the page has it at first. */
export function nextSort(sort: string | undefined, key: string): string | undefined {
  if (sort === key) return `-${key}`;
  return sort === `-${key}` ? undefined : key;
}
