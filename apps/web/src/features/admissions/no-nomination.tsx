import { answerInvitationMutation, type CountryCallDto } from '@kenshu/api-client';
import { ActionButton, Notice } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/** The country has answered that there will be no nomination. */
export function NoNomination({ call, mayChange }: { call: CountryCallDto; mayChange: boolean }) {
  const { t } = useTranslation();
  const answer = useMutation(answerInvitationMutation());
  return (
    <Notice
      tone="neutral"
      title={t('No nomination for this course')}
      actions={
        mayChange && (
          <ActionButton
            size="compact-sm"
            label={t('We will nominate after all')}
            busy={answer.isPending}
            onRun={() => answer.mutate({ path: { id: call.id }, body: { action: 'nominate-after-all' } })}
          />
        )
      }
    >
      {call.noNominationReason ?? t('The institute has your answer.')}
    </Notice>
  );
}
