import { useTranslation } from 'react-i18next';
import styles from './selection-page.module.css';

/** How many of the places are held, in words and as a bar. */
export function PlacesLine({ taken, places }: { taken: number; places: number | null }) {
  const { t } = useTranslation();
  const left = places === null ? null : Math.max(0, places - taken);
  return (
    <div className={styles.places}>
      <p className={styles.figure}>
        {places === null
          ? t('{count} places are held', { count: taken })
          : t('{count} of {all} places are held', { count: taken, all: places })}
      </p>
      {places !== null && (
        <div className={styles.bar} data-full={left === 0 || undefined} aria-hidden>
          <span style={{ inlineSize: `${Math.min(100, (taken / places) * 100)}%` }} />
        </div>
      )}
      <p className={styles.left}>
        {left === null
          ? t('The course has no number of places on record.')
          : left === 0
            ? t('Every place of the course is taken. Take a proposal back before you make another.')
            : t('{count} are left', { count: left })}
      </p>
    </div>
  );
}
