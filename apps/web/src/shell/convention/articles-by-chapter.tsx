import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../use-localised';
import styles from './articles-by-chapter.module.css';
import { useChaptersOf } from './use-convention';

interface Props {
  numbers: readonly number[];
  /** For who may see the coverage: an article leads to its row there. */
  leadsToCoverage?: boolean;
}

/** Articles with their titles, under the chapters they stand in. */
export function ArticlesByChapter({ numbers, leadsToCoverage }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const chapters = useChaptersOf(numbers);
  return (
    <dl className={styles.chapters}>
      {chapters.map(({ chapter, articles }) => (
        <div key={chapter.number} className={styles.chapter}>
          <dt className={styles.name}>
            {t('Chapter {number}', { number: chapter.number })}
            <span className={styles.title}>{localised(chapter.titles)}</span>
          </dt>
          <dd className={styles.articles}>
            <ul>
              {articles.map(({ number, titles }) => (
                <li key={number}>
                  <span className={styles.number}>{number}</span>
                  {leadsToCoverage ? (
                    <Link to="/desk/coverage" search={{ article: number }}>
                      {localised(titles)}
                    </Link>
                  ) : (
                    localised(titles)
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
