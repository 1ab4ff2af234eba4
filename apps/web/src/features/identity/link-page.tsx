import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EnterCode } from './enter-code';
import { OpenLink } from './open-link';
import styles from './narrow-page.module.css';

/** A link from a letter, or the place to type one in. Opening it changes nothing: scanners and previews open every link. */
export function LinkPage() {
  const { t } = useTranslation();
  const token = useLocation({ select: ({ hash }) => hash });
  return (
    <div className={styles.page}>
      <title>{`${t('I have a link or a code')} · Kenshu`}</title>
      {token ? <OpenLink key={token} token={token} /> : <EnterCode />}
    </div>
  );
}
