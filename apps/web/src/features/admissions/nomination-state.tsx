import type { NominationDto } from '@kenshu/api-client';
import { nominationWorkflow } from '@kenshu/domain/admissions/nomination.workflow';
import { Notice, StateLabel } from '@kenshu/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { State } from '../../shell/state';

interface Props {
  nomination: Pick<NominationDto, 'status' | 'courseChange'>;
  children: ReactNode;
}

/** Where a nomination stands and what comes next; who is asked again is not merely selected. */
export function NominationState({ nomination: { status, courseChange }, children }: Props) {
  const { t } = useTranslation();
  if (courseChange) {
    return (
      <Notice tone="warning" title={<StateLabel tone="warning">{t('Asked to confirm again')}</StateLabel>}>
        {children}
      </Notice>
    );
  }
  const { tone } = nominationWorkflow.states[status];
  return (
    <Notice tone={tone} title={<State of="nomination" workflow={nominationWorkflow} status={status} />}>
      {children}
    </Notice>
  );
}
