import { Button } from '@mantine/core';
import type { SessionRowDto } from '@kenshu/api-client';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../shell/format';
import { dayLabel } from './day-label';
import { SessionCard } from './session-card';
import styles from './timetable.module.css';
import { type CourseDays, daysShown, isOutside } from './weeks';

export interface WeekProps {
  week: string;
  today: string;
  course: CourseDays;
  divided: boolean;
  sessions: readonly SessionRowDto[];
  onOpen: (id: string) => void;
  /** Absent where the reader changes nothing. */
  onAdd?: (day: string) => void;
}

/** The week as a list for each day, where columns do not fit. */
export function WeekList({ week, today, course, divided, sessions, onOpen, onAdd }: WeekProps) {
  const { t, i18n } = useTranslation();
  const days = daysShown(
    week,
    sessions.map(({ startsLocal }) => startsLocal.slice(0, 10)),
    course,
  );
  return days.map((day) => {
    const label = dayLabel(day, i18n.language);
    const outside = isOutside(day, course);
    const ofDay = sessions.filter(({ startsLocal }) => startsLocal.startsWith(day));
    return (
      <section key={day} className={styles.listDay} data-outside={outside || undefined} aria-label={label}>
        <div className={styles.dayHead} data-today={day === today || undefined}>
          <h3 className={styles.dayName}>{capitalised(label, i18n.language)}</h3>
          {onAdd && !outside && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('Add a session on {day}', { day: label })}
              onClick={() => onAdd(day)}
            >
              {t('Add')}
            </Button>
          )}
        </div>
        {ofDay.length === 0 && (
          <p className={styles.nothing}>{outside ? t('Not a day of the course.') : t('No session on this day.')}</p>
        )}
        <ol className={styles.listed}>
          {ofDay.map((session) => (
            <li key={session.id}>
              <SessionCard session={session} divided={divided} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      </section>
    );
  });
}
