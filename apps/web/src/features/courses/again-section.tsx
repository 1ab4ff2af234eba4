import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './confirm-again.module.css';

interface Props<T> {
  title: string;
  things: readonly T[];
  /** Open things that want no look, and what they are called; folded. */
  calm?: { things: readonly T[]; words: string };
  /** One press for all of them. */
  all?: ReactNode;
  row: (thing: T) => ReactNode;
}

/** Things of one kind: what is open, then, folded, what was settled. */
export function AgainSection<T extends { id: string; status: string }>({ title, things, calm, all, row }: Props<T>) {
  const { t } = useTranslation();
  const id = useId();
  if (things.length === 0) return null;
  const open = things.filter(({ status }) => status === 'open');
  const pressing = open.filter((thing) => !calm?.things.includes(thing));
  const settled = things.filter(({ status }) => status !== 'open');
  return (
    <section aria-labelledby={id}>
      <header className={styles.head}>
        <Title order={3} id={id}>
          {title}
        </Title>
        <span className={styles.quiet}>
          {t('{count} of {total} open', { count: open.length, total: things.length })}
        </span>
        {all && <div className={styles.all}>{all}</div>}
      </header>
      {pressing.length > 0 && <Rows things={pressing} row={row} />}
      {calm && calm.things.length > 0 && (
        <details className={styles.folded}>
          <summary>{calm.words}</summary>
          <Rows things={calm.things} row={row} />
        </details>
      )}
      {settled.length > 0 && (
        <details className={styles.folded}>
          <summary>{t('{count} settled', { count: settled.length })}</summary>
          <Rows things={settled} row={row} />
        </details>
      )}
    </section>
  );
}

export const Rows = <T extends { id: string }>({ things, row }: Pick<Props<T>, 'things' | 'row'>) => (
  <ul className={styles.rows}>
    {things.map((thing) => (
      <li key={thing.id} className={styles.row}>
        {row(thing)}
      </li>
    ))}
  </ul>
);
