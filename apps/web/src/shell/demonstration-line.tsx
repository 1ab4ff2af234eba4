import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './demonstration-line.module.css';
import { may, useKnownMe } from './me';

const RemoveDemonstration = lazy(() =>
  import('./remove-demonstration').then((module) => ({ default: module.RemoveDemonstration })),
);

/** Nobody takes demonstration data for real: the first line of every page. */
export function DemonstrationLine() {
  const { t } = useTranslation();
  const me = useKnownMe();
  const [asked, setAsked] = useState(false);
  return (
    <aside className={styles.line} aria-label={t('Demonstration')}>
      {t('Demonstration data')}
      {me && may(me, 'demonstration:remove') && (
        <>
          {' · '}
          <button type="button" className={styles.remove} aria-haspopup="dialog" onClick={() => setAsked(true)}>
            {t('Remove')}
          </button>
        </>
      )}
      {asked && (
        <Suspense>
          <RemoveDemonstration onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </aside>
  );
}
