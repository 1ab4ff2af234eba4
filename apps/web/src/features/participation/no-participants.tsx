import { Button } from '@mantine/core';
import { EmptyState } from '@kenshu/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../shell/me';

export function NoParticipants({ courseId, filtered }: { courseId: string; filtered: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  if (filtered) {
    return (
      <EmptyState
        title={t('Nobody matches.')}
        actions={
          <Button variant="default" onClick={() => void navigate({ to: '.', search: {} as never, resetScroll: false })}>
            {t('Clear filters')}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      title={t('Nobody takes part yet.')}
      text={t('Who is selected and confirmed by the country stands here from that moment.')}
      actions={
        may(me, 'nomination:read') && (
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/desk/courses/$id/nominations" params={{ id: courseId }} {...props} />}
          >
            {t('See the nominations')}
          </Button>
        )
      }
    />
  );
}
