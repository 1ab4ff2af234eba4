import { Button } from '@mantine/core';
import { Notice, Waiting } from '@kenshu/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem, ServerAway } from './api-problem';
import { NoneMatch } from './none-match';
import { NothingHere } from './nothing-here';
import { useProblemWords } from './use-problem-words';

interface Props<T> {
  query: UseQueryResult<T, unknown>;
  /** What is waited for: "Reading your sign-ins". */
  waiting: string;
  children: (data: T) => ReactNode;
}

/** What a query brings, or the words for why not yet. Data that is there stays while it is read anew. */
export function Loaded<T>({ query, waiting, children }: Props<T>) {
  const { t } = useTranslation();
  const { data, error, isFetching, refetch } = query;
  if (data !== undefined) return children(data);
  if (error instanceof ApiProblem && error.status === 404) return <NothingHere />;
  // what is read depends on the address alone
  if (error instanceof ApiProblem && error.status === 400)
    return <NoneMatch title={t('This address asks for something that is not there.')} />;
  if (!error || error instanceof ServerAway || isFetching) return <Waiting what={waiting} />;
  // no second try helps where the role does not allow it
  const retry = error instanceof ApiProblem && error.status === 403 ? undefined : () => void refetch();
  return <Refused error={error} onRetry={retry} />;
}

function Refused({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const words = useProblemWords(error);
  if (!words) return null;
  return (
    <Notice
      tone="danger"
      role="alert"
      title={words.title}
      actions={
        onRetry ? (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {t('Try again')}
          </Button>
        ) : (
          <Button component={Link} to="/home" size="compact-sm" variant="default">
            {t('Home')}
          </Button>
        )
      }
    >
      {words.detail}
    </Notice>
  );
}
