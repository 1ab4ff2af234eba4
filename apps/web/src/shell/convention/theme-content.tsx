import type { ThemeDto } from '@kenshu/api-client';
import { Title } from '@mantine/core';
import { NotRecorded, Notice } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../me';
import { useLocalised } from '../use-localised';
import { SourceText } from '../source-text';
import { ArticlesByChapter } from './articles-by-chapter';
import styles from './theme-content.module.css';

/** What a theme takes up, and whose reading that is. */
export function ThemeContent({ theme }: { theme: ThemeDto }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const me = useMe();
  const { topics, articles, ownArticles, reference, titleSource } = theme;
  return (
    <div className={styles.content}>
      {reference && (
        <Notice tone="neutral" title={t('From the published past')}>
          {topics.length > 0
            ? t('The topics are our own reading of the title; the sources name none.')
            : t('The title is tied to no topic: it does not speak of the Convention.')}
          {titleSource && (
            <p className={styles.source}>
              {t('Source of the title:')} <SourceText source={titleSource} />
            </p>
          )}
        </Notice>
      )}
      <section>
        <Title order={3}>{t('Topics')}</Title>
        {topics.length === 0 && ownArticles.length === 0 && <NotRecorded />}
        <ul className={styles.topics}>
          {topics.map(({ id, titles, articles: cited }) => (
            <li key={id}>
              {localised(titles)}
              <span className={styles.cited}>{t('Articles {numbers}', { numbers: cited.join(', ') })}</span>
            </li>
          ))}
          {ownArticles.length > 0 && (
            <li>
              {t('Beyond the topics')}
              <span className={styles.cited}>{t('Articles {numbers}', { numbers: ownArticles.join(', ') })}</span>
            </li>
          )}
        </ul>
      </section>
      {articles.length > 0 && (
        <section>
          <Title order={3} mb="xs">
            {t('{count} articles of the Convention', { count: articles.length })}
          </Title>
          <ArticlesByChapter numbers={articles} leadsToCoverage={may(me, 'coverage:read')} />
        </section>
      )}
    </div>
  );
}
