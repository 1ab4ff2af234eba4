import { Button } from '@mantine/core';
import { getMeOptions } from '@kenshu/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './catalogue-page.module.css';

/** The ways in, for who has an account, a link or a code; for who is signed in already, the way back to the desk. */
export function Doors() {
  const { t } = useTranslation();
  const { data: me, isPending } = useQuery({ ...getMeOptions(), staleTime: 60_000 });
  if (isPending) return <div className={styles.doors} />;
  return (
    <div className={styles.doors}>
      {me ? (
        <Button renderRoot={(props) => <Link to="/home" {...props} />}>{t('Your desk')}</Button>
      ) : (
        <>
          <Link to="/l">{t('I have a link or a code')}</Link>
          <Button renderRoot={(props) => <Link to="/sign-in" {...props} />}>{t('Sign in')}</Button>
        </>
      )}
    </div>
  );
}
