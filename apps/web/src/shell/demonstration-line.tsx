import { useTranslation } from 'react-i18next';
import styles from './demonstration-line.module.css';

/** Nobody takes demonstration data for real: the first line of every page. */
export function DemonstrationLine() {
  const { t } = useTranslation();
  return (
    <aside className={styles.line} aria-label={t('Demonstration')}>
      {t('Demonstration data')}
    </aside>
  );
}
