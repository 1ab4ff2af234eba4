import { useTranslation } from 'react-i18next';
import styles from './skip-link.module.css';

/** The first stop of the keyboard: past the header and the navigation. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a href="#main" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
      {t('Skip to the content')}
    </a>
  );
}
