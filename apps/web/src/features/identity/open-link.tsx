import { Button, Title } from '@mantine/core';
import { checkLinkMutation } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../shell/use-problem-words';
import { ChoosePassword } from './choose-password';
import { NewLink } from './new-link';
import styles from './narrow-page.module.css';

export function OpenLink({ token }: { token: string }) {
  const { t } = useTranslation();
  const check = useMutation({ ...checkLinkMutation(), meta: { touches: [], refusalsInPlace: true } });
  const problem = useProblemWords(check.error);
  if (check.data?.purpose === 'first-run') return <Navigate to="/first-run" hash={token} />;
  if (check.data) return <ChoosePassword token={token} link={check.data} />;
  return (
    <>
      <section className={styles.section}>
        <Title order={1} tabIndex={-1}>
          {t('A link for you')}
        </Title>
        {problem ? (
          <Notice tone="warning" role="alert" title={problem.title}>
            {problem.detail}
          </Notice>
        ) : (
          <>
            <p>{t('Press “Continue” to see what it is for. Nothing is used up by looking.')}</p>
            <Button size="md" loading={check.isPending} onClick={() => check.mutate({ body: { token } })}>
              {t('Continue')}
            </Button>
          </>
        )}
      </section>
      {problem && <NewLink />}
    </>
  );
}
