import { Text } from '@mantine/core';
import type { AppointmentDto } from '@kenshu/api-client';
import { dayOf } from '@kenshu/domain/kit/time';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useMe } from '../../shell/me';
import { lastDayOf } from './grant-body';

/** Who receives calls, as what, from when to when. */
export function Appointment({ of: { userId, name, email, since, until }, as }: { of: AppointmentDto; as?: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { zone } = useMe().institute;
  const from = format.day(dayOf(since, zone));
  return (
    <div>
      <Link to="/desk/users/$id" params={{ id: userId }}>
        {name}
      </Link>
      {as && `, ${as}`}
      <Text size="xs" c="dimmed">
        {email}
        {' · '}
        {until
          ? t('{from} to {until}', { from, until: format.day(lastDayOf(until, zone)) })
          : t('since {from}', { from })}
      </Text>
    </div>
  );
}
