import { actOnNominationMutation, type NominationAction, type NominationDto } from '@kenshu/api-client';
import { nominationWorkflow } from '@kenshu/domain/admissions/nomination.workflow';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../shell/use-problem-words';
import { WorkflowActions } from '../../shell/workflow-actions';

export const proposals: readonly NominationAction[] = ['select', 'reserve', 'not-select', 'unpropose'];

interface Props {
  nomination: NominationDto;
  except?: readonly NominationAction[];
  children?: ReactNode;
}

/** One button for each step the workflow allows now with this nomination. */
export function NominationActions({ nomination, except, children }: Props) {
  const { t } = useTranslation();
  const act = useMutation({ ...actOnNominationMutation(), meta: { refusalsInPlace: true } });
  const problem = useProblemWords(act.error);
  return (
    <WorkflowActions
      workflow={nominationWorkflow}
      allowed={nomination.allowedActions}
      primary={['submit', 'confirm', 'check']}
      destructive={['withdraw', 'refuse', 'lapse']}
      confirms={{
        recall: t('{name} comes back to your list, to be changed and submitted again before the call closes.', {
          name: nomination.person.latinName,
        }),
      }}
      except={except}
      busy={act.isPending}
      problem={problem}
      onRun={(action, reason) => act.mutateAsync({ path: { id: nomination.id }, body: { action, reason } })}
    >
      {children}
    </WorkflowActions>
  );
}
