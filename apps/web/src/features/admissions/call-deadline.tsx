import { Deadline } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { dayIn, useFormat } from '../../shell/format';
import { useRestDay } from '../../shell/use-rest-day';
import { useNow } from '../../shell/use-now';
import { readerZone } from '../../shell/zones';

const soon = 3 * 86_400_000;

interface Props {
  call: { closesAt: string; zone: string };
  /** The reader's country, whose days of rest are said. */
  countryCode: string | null;
}

/** "Closes Wednesday 2 December 2026, 17:00 Tokyo (11:00 Nairobi), in 9 days" */
export function CallDeadline({ call: { closesAt, zone }, countryCode }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  return (
    <Deadline
      at={closesAt}
      words={t('Closes {when}', { when: format.deadline(closesAt, zone) })}
      left={format.left(closesAt, now, zone)}
      note={useRestDay(dayIn(new Date(closesAt), readerZone()), countryCode)}
      near={new Date(closesAt).getTime() - now.getTime() < soon}
    />
  );
}
