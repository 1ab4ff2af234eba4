import { useTranslation } from 'react-i18next';
import styles from './sourced.module.css';

/** Links to the list of sources below. */
export function Footnotes({ numbers }: { numbers: readonly number[] }) {
  const { t } = useTranslation();
  return numbers.map((number) => (
    <sup key={number} className={styles.note}>
      <a href={`#source-${number}`} aria-label={t('Source {number}', { number })}>
        {number}
      </a>
    </sup>
  ));
}
