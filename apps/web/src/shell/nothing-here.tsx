import { Button } from '@mantine/core';
import { EmptyState } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAskedMe, useForWhom } from './me';
import styles from './page.module.css';

/** The same words for a record of another country and for none. */
export function NothingHere() {
  const { t } = useTranslation();
  const { data: me, isPending } = useAskedMe();
  const forWhom = useForWhom(me);
  if (isPending) return null;
  return (
    <div className={styles.page}>
      <title>{`${t('Nothing here')} · Kenshu`}</title>
      <EmptyState
        order={1}
        title={t('There is nothing for you at this address.')}
        text={forWhom ? t('You are signed in for {whom}.', { whom: forWhom }) : t('You are not signed in.')}
        actions={
          me ? (
            <Button renderRoot={(props) => <Link to="/home" {...props} />}>{t('Home')}</Button>
          ) : (
            <Button renderRoot={(props) => <Link to="/sign-in" {...props} />}>{t('Sign in')}</Button>
          )
        }
      />
    </div>
  );
}
