import type { FactDto } from '@kenshu/api-client';
import { Fact } from '@kenshu/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Footnotes } from './footnotes';
import styles from './sourced.module.css';
import { saidOf } from './sources';

interface Props {
  facts: readonly FactDto[];
  field: string;
  /** The value as the record has it, to be held against what the sources say. */
  raw: unknown;
  /** How a value of another source reads. */
  words: (value: string) => ReactNode;
  /** The value as it reads; nothing where it is not known. */
  children: ReactNode;
}

/** A fact with the footnotes of its sources, and below it what other sources say. */
export function Sourced({ facts, field, raw, words, children }: Props) {
  const { t } = useTranslation();
  const { numbers, others } = saidOf(facts, field, raw);
  return (
    <>
      <Fact>{children}</Fact>
      <Footnotes numbers={numbers} />
      {others.map(({ value, numbers: theirs }) => (
        <span key={value} className={styles.other}>
          {t('Another source:')} {words(value)}
          <Footnotes numbers={theirs} />
        </span>
      ))}
    </>
  );
}
