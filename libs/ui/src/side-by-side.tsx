import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fact } from './not-recorded';
import styles from './side-by-side.module.css';

export interface ComparedFact {
  name: string;
  left: ReactNode;
  right: ReactNode;
  /** `unknown` where one side has nothing to compare. */
  verdict: 'same' | 'differs' | 'unknown';
}

/** Two records fact by fact: what is the same recedes, what differs stands out. */
export function SideBySide({
  label,
  heads,
  rows,
}: {
  label: string;
  heads: [ReactNode, ReactNode];
  rows: readonly ComparedFact[];
}) {
  const { t } = useTranslation();
  const words = { same: t('the same'), differs: t('differs'), unknown: t('known of one only') };
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('Fact')}</VisuallyHidden>
          </th>
          {heads.map((head, i) => (
            <th key={i} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, left, right, verdict }) => (
          <tr key={name} data-verdict={verdict}>
            <th scope="row">
              {name}
              <span className={styles.verdict}>{words[verdict]}</span>
            </th>
            <td>
              <Fact>{left}</Fact>
            </td>
            <td>
              <Fact>{right}</Fact>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
