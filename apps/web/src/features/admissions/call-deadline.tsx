import { Deadline } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useNow } from '../../shell/use-now';

const soon = 3 * 86_400_000;

/** "Closes Wednesday 2 December 2026, 17:00 Tokyo (11:00 Nairobi), in 9 days" */
export function CallDeadline({ call: { closesAt, zone } }: { call: { closesAt: string; zone: string } }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  return (
    <Deadline
      at={closesAt}
      words={t('Closes {when}', { when: format.deadline(closesAt, zone) })}
      left={format.left(closesAt, now, zone)}
      near={new Date(closesAt).getTime() - now.getTime() < soon}
    />
  );
}
