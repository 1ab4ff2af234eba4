import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { problemWords } from '../i18n/problems';
import { ApiProblem } from './api-problem';

/** No refused press goes unseen: a write whose page does not show refusals in place gets a note. */
export function useRefusalNotes(): void {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  useEffect(
    () =>
      queryClient.getMutationCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error' || event.mutation.meta?.refusalsInPlace) return;
        const error: unknown = event.action.error;
        if (!(error instanceof ApiProblem) || error.type === 'sign-in/required') return;
        const { title, detail } = problemWords(error, t);
        void import('./notes').then(({ noteRefused }) => noteRefused(title, detail));
      }),
    [queryClient, t],
  );
}
