import { useTranslation } from 'react-i18next';
import styles from './selection-page.module.css';

interface Props {
  taken: number;
  places: number | null;
  /** Whether there are proposals that can still be taken back. */
  proposed: boolean;
}

/** How many of the places are held, in words and as a bar. */
export function PlacesLine({ taken, places, proposed }: Props) {
  const { t } = useTranslation();
  const left = places === null ? null : Math.max(0, places - taken);
  return (
    <div className={styles.places}>
      <p className={styles.figure}>
        {places === null
          ? t('{count} places are held', { count: taken })
          : t('Places held: {taken} of {all}', { taken, all: places })}
      </p>
      {places !== null && (
        <div className={styles.bar} data-full={left === 0 || undefined} aria-hidden>
          <span style={{ inlineSize: `${Math.min(100, (taken / places) * 100)}%` }} />
        </div>
      )}
      <p className={styles.left}>
        {left === null
          ? t('The course has no number of places on record.')
          : left > 0
            ? t('{count} are left', { count: left })
            : proposed
              ? t('Every place of the course is taken. Take a proposal back before you make another.')
              : t('Every place of the course is taken.')}
      </p>
    </div>
  );
}
