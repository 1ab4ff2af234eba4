import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { dayLabel, hourLabel, hoursLabel, shortDayLabel } from './day-label';
import { hoursOf, lanesOf, minuteOf } from './lanes';
import { SessionCard } from './session-card';
import styles from './timetable.module.css';
import type { WeekProps } from './week-list';
import { daysShown, isOutside } from './weeks';

/** The week as columns of days: the height of a session is its length. */
export function WeekGrid({ week, today, course, divided, sessions, onOpen, onAdd }: WeekProps) {
  const { t, i18n } = useTranslation();
  const dayOf = ({ startsLocal }: { startsLocal: string }) => startsLocal.slice(0, 10);
  const days = daysShown(week, sessions.map(dayOf), course);
  const outside = (day: string) => isOutside(day, course) || undefined;
  const { from, to } = hoursOf(sessions);
  const hours = Array.from({ length: to - from }, (_, i) => from + i);
  const share = (minutes: number) => `${(minutes / ((to - from) * 60)) * 100}%`;
  return (
    <div className={styles.grid} style={{ '--days': days.length, '--hours': to - from } as CSSProperties}>
      <div className={styles.corner} />
      {days.map((day) => (
        <div key={day} className={styles.dayHead} data-today={day === today || undefined} data-outside={outside(day)}>
          <h3 className={styles.dayName}>{shortDayLabel(day, i18n.language)}</h3>
          {onAdd && !outside(day) && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('Add a session on {day}', { day: dayLabel(day, i18n.language) })}
              onClick={() => onAdd(day)}
            >
              <IconPlus size={16} aria-hidden />
            </ActionIcon>
          )}
        </div>
      ))}
      <div className={styles.hours} aria-hidden>
        {hours.map((hour) => (
          <span key={hour}>{hourLabel(`${week}T${String(hour).padStart(2, '0')}:00`, i18n.language)}</span>
        ))}
      </div>
      {days.map((day) => (
        <ol key={day} className={styles.day} data-outside={outside(day)} aria-label={dayLabel(day, i18n.language)}>
          {outside(day) && !sessions.some((session) => dayOf(session) === day) && (
            <li className={styles.nothing}>{t('Not a day of the course.')}</li>
          )}
          {lanesOf(sessions.filter((session) => dayOf(session) === day)).map(({ session, lane, lanes, stacked }) => {
            const start = minuteOf(session.startsLocal) - from * 60;
            const end =
              session.endsLocal.slice(0, 10) > day ? (to - from) * 60 : minuteOf(session.endsLocal) - from * 60;
            const length = end - start;
            const each = `(${share(length)} - var(--stack-head)) / ${lanes}`;
            const stackedPlace = {
              insetBlockStart: `calc(${share(start)} + var(--stack-head) + ${each} * ${lane})`,
              blockSize: `calc(${each})`,
              inlineSize: '100%',
            };
            const sidePlace = {
              insetBlockStart: share(start),
              blockSize: share(length),
              insetInlineStart: `${(lane / lanes) * 100}%`,
              inlineSize: `${100 / lanes}%`,
            };
            return (
              <li
                key={session.id}
                className={styles.placed}
                data-stacked={stacked || undefined}
                style={stacked ? stackedPlace : sidePlace}
              >
                {stacked && lane === 0 && (
                  <span className={styles.stackHours} aria-hidden>
                    {hoursLabel(session, i18n.language)}
                  </span>
                )}
                <SessionCard session={session} divided={divided} onOpen={onOpen} fills={stacked ? 'stack' : 'column'} />
              </li>
            );
          })}
        </ol>
      ))}
    </div>
  );
}
