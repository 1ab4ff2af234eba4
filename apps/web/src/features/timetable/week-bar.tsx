import { ActionIcon, Button } from '@mantine/core';
import type { SessionRowDto } from '@kenshu/api-client';
import { addDays } from '@kenshu/domain/kit/time';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { zoneWords } from '../../shell/zones';
import { wantsLecturer } from './wants-lecturer';
import styles from './timetable.module.css';

interface Props {
  week: string;
  weeks: readonly string[];
  zone: string;
  sessions: readonly SessionRowDto[];
  onWeek: (monday: string) => void;
  onAdd?: () => void;
}

/** Which week is shown, in which zone, and what is still open in it. */
export function WeekBar({ week, weeks, zone, sessions, onWeek, onAdd }: Props) {
  const { t } = useTranslation();
  const { days } = useFormat();
  const place = weeks.indexOf(week) + 1;
  const open = sessions.filter(wantsLecturer).length;
  return (
    <div className={styles.weekBar}>
      <div className={styles.arrows}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('Previous week')}
          disabled={week <= weeks[0]!}
          onClick={() => onWeek(addDays(week, -7))}
        >
          <IconChevronLeft size={18} aria-hidden className={styles.arrow} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('Next week')}
          disabled={week >= weeks.at(-1)!}
          onClick={() => onWeek(addDays(week, 7))}
        >
          <IconChevronRight size={18} aria-hidden className={styles.arrow} />
        </ActionIcon>
      </div>
      <div className={styles.weekWords} role="status">
        <h2 className={styles.weekName}>{days(week, addDays(week, 6))}</h2>
        <p className={styles.weekFacts}>
          {[
            place > 0 && t('Week {place} of {all}', { place, all: weeks.length }),
            t('{count} sessions', { count: sessions.length }),
            t('Times are those of {zone}', { zone: zoneWords(zone) }),
          ]
            .filter(Boolean)
            .join(' · ')}
          {open > 0 && (
            <span className={styles.open}> · {t('{count} sessions without a lecturer', { count: open })}</span>
          )}
        </p>
      </div>
      {onAdd && <Button onClick={onAdd}>{t('Add a session')}</Button>}
    </div>
  );
}
