import { Title } from '@mantine/core';
import type { FactDto } from '@kenshu/api-client';
import { useTranslation } from 'react-i18next';
import { SourceText } from '../../shell/source-text';
import styles from './sourced.module.css';
import { sourcesOf } from './sources';

/** Where the facts are known from, in the order of their footnotes. */
export function SourceList({ facts }: { facts: readonly FactDto[] }) {
  const { t } = useTranslation();
  const sources = sourcesOf(facts);
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className={styles.sources}>
      <Title order={2} size="h3" id="sources">
        {t('Sources')}
      </Title>
      <ol>
        {sources.map((source, i) => (
          <li key={source} id={`source-${i + 1}`} tabIndex={-1}>
            <SourceText source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}
