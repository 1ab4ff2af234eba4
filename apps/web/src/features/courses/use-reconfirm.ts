import { actOnReconfirmationsMutation, type ReconfirmationAction } from '@kenshu/api-client';
import { problemKind, type ProblemType } from '@kenshu/domain/kit/problem';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteRefused } from '../../shell/notes';

export interface Done {
  words: string;
  /** What can be taken back. */
  ids: readonly string[];
}

export interface Reconfirm {
  /** `words` say what was done; what is `final` offers no way back. */
  run: (action: ReconfirmationAction, ids: readonly string[], words: string, final?: boolean) => Promise<unknown>;
  busy: boolean;
  done: Done | undefined;
  undo: () => void;
}

/** Settles things of a course's list; what could be done can be taken back, what could not says why. */
export function useReconfirm(courseId: string): Reconfirm {
  const { t } = useTranslation();
  const [done, setDone] = useState<Done>();
  const act = useMutation(actOnReconfirmationsMutation());
  const run: Reconfirm['run'] = async (action, ids, words, final = false) => {
    const { outcomes } = await act.mutateAsync({ path: { id: courseId }, body: { action, ids: [...ids] } });
    const refused = outcomes.filter(({ problem }) => problem !== null);
    if (refused.length) {
      const why = new Set(refused.map(({ problem }) => t(problemKind(problem as ProblemType).title)));
      noteRefused(t('{count} stay open', { count: refused.length }), [...why].join(' · '));
    }
    const settled = outcomes.filter(({ problem }) => problem === null).map(({ id }) => id);
    setDone(settled.length && action !== 'reopen' ? { words, ids: final ? [] : settled } : undefined);
  };
  return { run, busy: act.isPending, done, undo: () => void run('reopen', done?.ids ?? [], '') };
}
