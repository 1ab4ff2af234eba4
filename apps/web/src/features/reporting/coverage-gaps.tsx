import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../shell/me';
import { useLocalised } from '../../shell/use-localised';
import { type ChapterRows, gapsByCycle } from './coverage';
import styles from './coverage-gaps.module.css';

interface Props {
  chapters: readonly ChapterRows[];
  onOpen: (article: number) => void;
}

/** The articles without a course on record, by cycle of the review and by chapter: where a theme could begin. */
export function CoverageGaps({ chapters, onOpen }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const mayStart = may(useMe(), 'theme:write');
  const cycles = gapsByCycle(chapters);
  const missing = cycles.reduce((sum, { total, covered }) => sum + total - covered, 0);
  return (
    <section aria-labelledby="gaps" className={styles.gaps}>
      <header className={styles.head}>
        <Title order={2} id="gaps">
          {t('Articles without a course on record')}
        </Title>
        <span className={styles.count}>{t('{count} articles', { count: missing })}</span>
      </header>
      <div className={styles.cycles}>
        {cycles.map(({ cycle, covered, total, chapters: own }) => (
          <section key={cycle ?? 'none'} className={styles.cycle}>
            <h3>{cycle ? t('Review cycle {cycle}', { cycle }) : t('Under no review cycle')}</h3>
            <p className={styles.said}>
              {own.length === 0
                ? t('Every article has a course on record.')
                : t('{count} of {total} articles with a course on record', { count: covered, total })}
            </p>
            {own.map(({ chapter, missing: articles }) => (
              <div key={chapter.number}>
                <h4>
                  {t('Chapter {number}', { number: chapter.number })} · {localised(chapter.titles)}
                </h4>
                <ul>
                  {articles.map(({ number, titles }) => (
                    <li key={number}>
                      <span className={styles.number}>{number}</span>
                      <button type="button" className={styles.article} onClick={() => onOpen(number)}>
                        {localised(titles)}
                      </button>
                      {mayStart && (
                        <Link
                          to="/desk/themes/new"
                          search={{ article: number }}
                          aria-label={t('Start a theme with Article {number}', { number })}
                          className={styles.start}
                        >
                          {t('Start a theme')}
                        </Link>
                      )}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}
