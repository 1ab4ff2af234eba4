import type { ProblemWords } from '@kenshu/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { problemWords } from '../i18n/problems';
import { ApiProblem } from './api-problem';

/** The words of a mutation's or query's error for a form, a dialog or a notice. */
export function useProblemWords(error: unknown): ProblemWords | undefined {
  const { t } = useTranslation();
  return useMemo(() => {
    // A sign-in that ended is asked for over the page: it is no refusal of what was pressed.
    if (!error || (error instanceof ApiProblem && error.type === 'sign-in/required')) return undefined;
    return problemWords(error, t);
  }, [error, t]);
}
