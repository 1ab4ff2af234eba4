import { Anchor, Text } from '@mantine/core';
import type { AuditEventDto } from '@kenshu/api-client';
import type { Column } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { actWords, noted, subjectPages, subjectWords, systemWords } from './audit-words';

export const auditColumns = (
  t: TFunction,
  language: string,
  nameOf: (id: string) => string | undefined,
  instant: (at: string) => string,
  onRecord: (subjectId: string) => void,
): Column<AuditEventDto>[] => [
  { key: 'at', title: t('When'), sortable: true, wraps: true, render: ({ at }) => instant(at) },
  {
    key: 'actor',
    title: t('Who'),
    wraps: true,
    always: true,
    render: ({ actorKind, actorId, actorName }) =>
      actorKind === 'user' ? (
        <Link to="/desk/users/$id" params={{ id: actorId }}>
          {actorName}
        </Link>
      ) : (
        <>
          {actorKind === 'link' ? actorName : systemWords(actorId, t)}{' '}
          <Text span size="sm" c="dimmed">
            {actorKind === 'link' ? t('by a link') : t('the system')}
          </Text>
        </>
      ),
  },
  {
    key: 'action',
    title: t('What'),
    wraps: true,
    always: true,
    render: (event) => <Act event={event} {...{ t, language, nameOf, onRecord }} />,
  },
];

interface ActProps {
  event: AuditEventDto;
  t: TFunction;
  language: string;
  nameOf: (id: string) => string | undefined;
  onRecord: (subjectId: string) => void;
}

function Act({ event, t, language, nameOf, onRecord }: ActProps) {
  const { action, subjectType, subjectId } = event;
  const thing = subjectWords(t)[subjectType] ?? subjectType;
  const more = [event.reason && t('“{reason}”', { reason: event.reason }), noted(event.details, action, t, language)]
    .filter(Boolean)
    .join(' · ');
  const name = subjectId ? nameOf(subjectId) : undefined;
  const page = subjectId ? subjectPages[subjectType]?.(subjectId) : undefined;
  return (
    <>
      {name && <>{page ? <Link to={page}>{name}</Link> : name} · </>}
      {!name && page ? <Link to={page}>{thing}</Link> : thing}
      {', '}
      {actWords(action, t)}
      {subjectId && subjectType !== 'sign-in' && (
        <Anchor component="button" type="button" size="xs" ms="xs" onClick={() => onRecord(subjectId)}>
          {t('all of this record')}
        </Anchor>
      )}
      {more && (
        <Text size="sm" c="dimmed">
          {more}
        </Text>
      )}
    </>
  );
}
