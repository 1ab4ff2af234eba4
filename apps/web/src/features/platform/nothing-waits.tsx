import { listMailsOptions } from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** An outbox in which nothing waits: what was sent, and what was given up. */
export function NothingWaits() {
  const { t } = useTranslation();
  const sent = useQuery(listMailsOptions({ query: { pageSize: 1, status: 'sent' } }));
  const givenUp = useQuery(listMailsOptions({ query: { pageSize: 1, status: 'parked' } }));
  const total = sent.data?.total ?? 0;
  const parked = givenUp.data?.total ?? 0;
  return (
    <EmptyState
      title={t('Nothing waits to be sent.')}
      text={[
        total > 0 ? t('{count} letters were sent.', { count: total }) : t('No letter was sent yet.'),
        ...(parked > 0 ? [t('{count} were given up.', { count: parked })] : []),
      ].join(' ')}
      actions={
        parked > 0 && (
          <Link to="/desk/outbox" search={{ status: 'parked' }}>
            {t('See what was given up')}
          </Link>
        )
      }
    />
  );
}
