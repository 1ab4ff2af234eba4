import { Title } from '@mantine/core';
import { getInfoOptions } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignInForm } from '../../shell/sign-in-form';
import { useArrival } from '../../shell/use-arrival';
import styles from './sign-in-page.module.css';
import { TryItAs } from './try-it-as';

export function SignInPage() {
  const { t } = useTranslation();
  const arrive = useArrival();
  const { to } = getRouteApi('/bare/sign-in').useSearch();
  const { data: info } = useQuery(getInfoOptions());
  return (
    <div className={styles.page}>
      <title>{`${t('Sign in')} · Kenshu`}</title>
      <section className={styles.form}>
        <Title order={1} tabIndex={-1} mb="lg">
          {t('Sign in')}
        </Title>
        {info?.firstRun && (
          <div className={styles.first}>
            <Notice tone="info" title={t('No administrator yet.')}>
              <Link to="/first-run">{t('Begin here, with the code that was printed at start')}</Link>
            </Notice>
          </div>
        )}
        <SignInForm onSignedIn={(me) => arrive(me, to)} />
        <p className={styles.others}>
          <Link to="/l">{t('I have a link or a code')}</Link>
        </p>
      </section>
      {info?.demonstration && <TryItAs accounts={info.demonstrationAccounts} onSignedIn={(me) => arrive(me, to)} />}
    </div>
  );
}
