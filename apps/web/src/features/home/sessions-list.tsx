import type { HomeSessionDto } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { useTranslation } from 'react-i18next';
import { capitalised, dayIn, useFormat } from '../../shell/format';
import styles from './home-page.module.css';

interface Props {
  sessions: readonly HomeSessionDto[];
  asOf: string;
  /** The reader's own: under their days, without the reader's name. */
  own: boolean;
}

/** Sessions by day, each with hours, room, who teaches and for how many; where today has none, when the next one is. */
export function SessionsList({ sessions, asOf, own }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const [first] = sessions;
  if (!first) return null;
  const dayOf = ({ startsAt, zone }: HomeSessionDto) => dayIn(new Date(startsAt), zone);
  const days = [...new Set(sessions.map(dayOf))];
  const today = dayIn(new Date(asOf), first.zone);
  // the section says “Today” already
  const underDay = (day: string) => own || (days.length > 1 && day !== today);
  return (
    <>
      {!own && !days.includes(today) && (
        <p className={styles.about}>
          {t('No sessions today. Next: {when}', { when: format.instant(first.startsAt, first.zone) })}
        </p>
      )}
      {days.map((day) => (
        <div key={day}>
          {underDay(day) && (
            <h3 className={styles.day}>
              {day === today ? t('Today') : capitalised(format.date(`${day}T00:00Z`, 'UTC'), i18n.language)}
            </h3>
          )}
          <ul className={styles.rows}>
            {sessions
              .filter((session) => dayOf(session) === day)
              .map((session) => (
                <Row key={session.id} session={session} own={own} over={session.endsAt <= asOf} />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Row({ session, own, over }: { session: HomeSessionDto; own: boolean; over: boolean }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { titles, startsAt, endsAt, zone, room, lecturers, people, course } = session;
  const name = (text: Record<string, string> | null) => localised(text, [i18n.language]);
  const about = [name(room), ...(own ? [] : lecturers), people > 0 && t('{count} people', { count: people })].filter(
    Boolean,
  );
  return (
    <li className={styles.row} data-over={over || undefined}>
      <p className={styles.hours}>
        {format.hours(startsAt, endsAt, zone)}
        {over && <span className={styles.over}>{t('over')}</span>}
      </p>
      <div className={styles.what}>
        <p className={styles.text}>{name(titles)}</p>
        <p className={styles.about}>
          <span>{about.join(' · ') || name(course.names)}</span>
        </p>
      </div>
    </li>
  );
}
