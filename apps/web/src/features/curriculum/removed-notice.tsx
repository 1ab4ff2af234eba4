import { Button } from '@mantine/core';
import { UNDO_DAYS } from '@kenshu/domain/kit/removal';
import { dayOf, addDays } from '@kenshu/domain/kit/time';
import { Notice } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useMe } from '../../shell/me';

interface Props {
  removedAt: string;
  /** Absent where the reader may not bring it back. */
  onRestore?: () => void;
  busy: boolean;
}

/** Stands on the page of a record that was removed: since when, until when it can be brought back, and the way. */
export function RemovedNotice({ removedAt, onRestore, busy }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const day = dayOf(removedAt, useMe().institute.zone);
  return (
    <Notice
      tone="warning"
      title={t('Removed on {day}', { day: format.day(day) })}
      actions={
        onRestore && (
          <Button loading={busy} onClick={onRestore}>
            {t('Bring back')}
          </Button>
        )
      }
    >
      {t('It stands in no list. It can be brought back until {day}.', { day: format.day(addDays(day, UNDO_DAYS)) })}
    </Notice>
  );
}
