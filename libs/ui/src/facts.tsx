import type { ReactNode } from 'react';
import styles from './facts.module.css';
import { Fact } from './not-recorded';

export interface FactRow {
  /** Where two rows may share a name. */
  key?: string;
  name: string;
  value?: ReactNode;
}

/** Facts of one record, name beside value; unknown ones say so. */
export function Facts({ rows, dense }: { rows: readonly FactRow[]; dense?: boolean }) {
  return (
    <dl className={styles.facts} data-dense={dense || undefined}>
      {rows.map(({ key, name, value }) => (
        <div key={key ?? name} className={styles.row}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>
            <Fact>{value}</Fact>
          </dd>
        </div>
      ))}
    </dl>
  );
}
