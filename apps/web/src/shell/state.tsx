import type { State as WorkflowState } from '@kenshu/domain/kit/workflow';
import { StateLabel } from '@kenshu/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What it is a state of, which gives it its gender: `course`, `nomination`. */
  of: string;
  workflow: { states: Readonly<Record<string, WorkflowState>> };
  status: string;
  since?: ReactNode;
}

/** A status in the words and the tone its workflow gives it. */
export function State({ of, workflow, status, since }: Props) {
  const { t } = useTranslation();
  const state = workflow.states[status];
  if (!state) return status;
  return (
    <StateLabel tone={state.tone} since={since}>
      {t(state.label, { context: of })}
    </StateLabel>
  );
}
