import { Button } from '@mantine/core';
import { getPlacesOptions } from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../shell/me';
import { callOptions } from './call-options';
import { chosenWords } from './chosen-words';

/** Why there is no row: the filter, the call, or the countries; and the next step. */
export function NoNominations({ courseId, filtered }: { courseId: string; filtered: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const path = { id: courseId };
  const places = useQuery(getPlacesOptions({ path }));
  const { data: call } = useQuery({ ...callOptions(courseId), enabled: may(me, 'call:read') });
  const all = places.data?.statuses.reduce((sum, { count }) => sum + count, 0) ?? 0;

  if (filtered && all > 0) {
    return (
      <EmptyState
        title={t('None of {count} nominations match.', { count: all })}
        actions={
          <Button variant="default" onClick={() => void navigate({ to: '.', search: {} as never, resetScroll: false })}>
            {t('Clear filters')}
          </Button>
        }
      />
    );
  }
  const toCall = (words: string) =>
    may(me, 'call:read') && (
      <Button
        variant="default"
        renderRoot={(props) => <Link to="/desk/courses/$id/call" params={{ id: courseId }} {...props} />}
      >
        {words}
      </Button>
    );
  if (!call?.issuedAt) {
    const without = call?.invitations.filter(({ hasFocalPoint }) => !hasFocalPoint).length ?? 0;
    return (
      <EmptyState
        title={t('The call is not issued yet.')}
        text={call && call.invitations.length > 0 && chosenWords(call, t)}
        actions={toCall(without > 0 ? t('See the {count}', { count: without }) : t('Open the call'))}
      />
    );
  }
  const waiting = call.invitations.filter(({ answer }) => answer === 'silent' || answer === 'opened').length;
  return (
    <EmptyState
      title={t('No nomination has come in yet.')}
      text={t('{count} countries have not started.', { count: waiting })}
      actions={toCall(t('See which'))}
    />
  );
}
