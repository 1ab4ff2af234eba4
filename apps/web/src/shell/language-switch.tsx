import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n';
import { type Language, languages } from '../i18n/languages';
import styles from './language-switch.module.css';

/** `onChoose` keeps the choice where it is known whose it is. */
export function LanguageSwitch({ onChoose }: { onChoose?: (language: Language) => void }) {
  const { t, i18n } = useTranslation();
  return (
    <div role="group" aria-label={t('Language')} className={styles.languages}>
      {Object.entries(languages).map(([tag, name]) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          className={styles.language}
          aria-pressed={i18n.language === tag}
          onClick={() => {
            chooseLanguage(tag as Language);
            onChoose?.(tag as Language);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
