import { Button } from '@mantine/core';
import { EmptyState } from '@kenshu/ui';
import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemWords } from '../i18n/problems';
import { ApiProblem, ServerAway } from './api-problem';
import { Framed } from './framed';
import { NothingHere } from './nothing-here';
import styles from './page.module.css';

/** In place of a page that could not be shown; the frame around it stands. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  if (error instanceof ApiProblem && error.status === 404) return <NothingHere />;
  // The banner says the rest, counts down, and opens the page when the server is back.
  if (error instanceof ServerAway) {
    return (
      <Sorry
        title={t('This page cannot be opened yet.')}
        text={t('It opens by itself when the server answers again.')}
      />
    );
  }
  const { title, detail } = problemWords(error, t);
  return <Sorry title={title} text={detail} actions={<Button onClick={reset}>{t('Open the page again')}</Button>} />;
}

function Sorry(props: { title: string; text?: string; actions?: ReactNode }) {
  return (
    <div className={styles.page}>
      <title>{`${props.title} · Kenshu`}</title>
      <EmptyState order={1} {...props} />
    </div>
  );
}

/** The same where the frame itself is missing. */
export const FramedErrorPage = (props: ErrorComponentProps) => (
  <Framed>
    <ErrorPage {...props} />
  </Framed>
);
