import { Text } from '@mantine/core';
import type { MailRowDto } from '@kenshu/api-client';
import { mailWorkflow } from '@kenshu/domain/platform/mail.workflow';
import type { Column } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { State } from '../../shell/state';

export const mailColumns = (t: TFunction, instant: (at: string) => string): Column<MailRowDto>[] => [
  {
    key: 'subject',
    title: t('Letter'),
    wraps: true,
    render: ({ id, subject }) => (
      <Link to="/desk/outbox/$id" params={{ id }}>
        {subject}
      </Link>
    ),
  },
  {
    key: 'to',
    title: t('To'),
    wraps: true,
    render: ({ toName, toEmail }) => (
      <>
        {toName && <div>{toName}</div>}
        <Text span size="sm" c="dimmed">
          {toEmail}
        </Text>
      </>
    ),
  },
  {
    key: 'status',
    title: t('Status'),
    sortable: true,
    wraps: true,
    render: ({ status, lastError }) => (
      <>
        <State of="mail" workflow={mailWorkflow} status={status} />
        {lastError && (status === 'failed' || status === 'parked') && (
          <Text size="sm" c="dimmed">
            {lastError}
          </Text>
        )}
      </>
    ),
  },
  {
    key: 'createdAt',
    title: t('Written'),
    sortable: true,
    wraps: true,
    render: ({ createdAt }) => instant(createdAt),
  },
  {
    key: 'sentAt',
    title: t('Sent', { context: 'when' }),
    sortable: true,
    wraps: true,
    hidden: true,
    render: ({ sentAt }) => (sentAt ? instant(sentAt) : t('Not sent', { context: 'mail' })),
  },
];
