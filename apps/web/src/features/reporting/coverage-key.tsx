import type { CoverageDto } from '@kenshu/api-client';
import { useTranslation } from 'react-i18next';
import styles from './coverage-matrix.module.css';

/** What the squares mean, in words beside each. */
export function CoverageKey({ coverage: { total, withTopics } }: { coverage: CoverageDto }) {
  const { t } = useTranslation();
  const apart = total - withTopics;
  return (
    <div className={styles.key}>
      <ul aria-label={t('Key')}>
        {[
          { shade: 1, mark: '1', words: t('one', { context: 'course' }) },
          { shade: 2, mark: '2', words: t('two', { context: 'course' }) },
          { shade: 3, mark: '3', words: t('three or more', { context: 'course' }) },
          { shade: 0, mark: '', words: t('No course on record') },
        ].map(({ shade, mark, words }) => (
          <li key={shade}>
            <span className={styles.swatch} data-shade={shade} aria-hidden>
              {mark}
            </span>
            {words}
          </li>
        ))}
        <li>
          <span className={styles.swatch} data-shade={0} data-unknown aria-hidden />
          {t('no theme of that year is recorded')}
        </li>
      </ul>
      {apart > 0 && (
        <p>
          {t('{count} of the courses stand in no square: their theme is not recorded or not linked to topics.', {
            count: apart,
          })}
        </p>
      )}
    </div>
  );
}
