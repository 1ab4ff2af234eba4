import { Facts } from '../facts';
import styles from './data-table.module.css';
import type { Column } from './types';

interface Props<T> {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
}

/** The rows where a table does not fit: one card each, what the record is on top, the rest as name and value. */
export function RowCards<T>({ label, columns, rows, rowKey }: Props<T>) {
  const [first, ...rest] = columns;
  if (!first) return null;
  const facts = rest.filter((column) => !column.quiet);
  const quiet = rest.filter((column) => column.quiet);
  return (
    <ul className={styles.cards} aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={styles.card}>
          <div className={styles.cardTitle}>{first.render(row)}</div>
          <Facts dense rows={facts.map(({ title, render }) => ({ name: title, value: render(row) }))} />
          {quiet.map(({ key, render }) => (
            <div key={key}>{render(row)}</div>
          ))}
        </li>
      ))}
    </ul>
  );
}
