import { actOnNominationMutation, type NominationAction, type NominationDto } from '@kenshu/api-client';
import { nominationWorkflow } from '@kenshu/domain/admissions/nomination.workflow';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
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
  const queryClient = useQueryClient();
  const act = useMutation({
    ...actOnNominationMutation(),
    meta: { refusalsInPlace: true },
    // it was answered on what stood here: where that has changed meanwhile, the page must show it before the next press
    onError: () => queryClient.invalidateQueries(),
  });
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
      onRun={(action, reason) =>
        act.mutateAsync({ path: { id: nomination.id }, headers: ifMatch(nomination), body: { action, reason } })
      }
    >
      {children}
    </WorkflowActions>
  );
}
