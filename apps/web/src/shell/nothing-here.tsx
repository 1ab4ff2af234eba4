import { Button } from '@mantine/core';
import { getMeOptions } from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useForWhom } from './me';
import styles from './page.module.css';

/** The same words for a record of another country and for none. */
export function NothingHere() {
  const { t } = useTranslation();
  // asks once who is here: a public page does not
  const { data: me, isPending } = useQuery({ ...getMeOptions(), staleTime: Infinity });
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
