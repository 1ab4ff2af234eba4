import { Button } from '@mantine/core';
import { Notice, Waiting } from '@kenshu/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, ServerAway } from './api-problem';
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
  const { data, error, isFetching, refetch } = query;
  if (data !== undefined) return children(data);
  // what the role does not allow reads as what is not there: no second try helps
  if (error instanceof ApiProblem && [403, 404].includes(error.status)) return <NothingHere />;
  if (!error || error instanceof ServerAway || isFetching) return <Waiting what={waiting} />;
  return <Refused error={error} onRetry={() => void refetch()} />;
}

function Refused({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const words = useProblemWords(error);
  if (!words) return null;
  return (
    <Notice
      tone="danger"
      role="alert"
      title={words.title}
      actions={
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {t('Try again')}
        </Button>
      }
    >
      {words.detail}
    </Notice>
  );
}
