import { NativeSelect } from '@mantine/core';
import { participantWorkflow } from '@kenshu/domain/participation/participant.workflow';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function StatusFilter() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { status } = useSearch({ from: '/desk/desk/courses/$id/participants' });
  const choose = (next: string) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, status: next || undefined, page: undefined }),
      resetScroll: false,
    });
  return (
    <NativeSelect
      aria-label={t('Status')}
      value={status ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        { value: '', label: t('Every status') },
        ...statusesOf(participantWorkflow).map((name) => ({
          value: name,
          label: t(participantWorkflow.states[name].label, { context: 'participant' }),
        })),
      ]}
    />
  );
}
