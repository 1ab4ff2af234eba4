import type { HomeSessionDto } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import styles from './home-page.module.css';

interface Props {
  sessions: readonly HomeSessionDto[];
  asOf: string;
}

/** The day's sessions with room and who teaches; where the day has none, when the next one is. */
export function SessionsList({ sessions, asOf }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const [first] = sessions;
  if (!first) return null;
  const name = (text: Record<string, string> | null) => localised(text, [i18n.language]);
  const today = format.date(first.startsAt, first.zone) === format.date(asOf, first.zone);
  return (
    <>
      {!today && (
        <p className={styles.about}>
          {t('No sessions today. Next: {when}', { when: format.instant(first.startsAt, first.zone) })}
        </p>
      )}
      <ul className={styles.rows}>
        {sessions.map(({ id, titles, startsAt, endsAt, zone, room, lecturers, course }) => (
          <li key={id} className={styles.row}>
            <p className={styles.hours}>
              {format.hour(startsAt, zone)}–{format.hour(endsAt, zone)}
            </p>
            <div className={styles.what}>
              <p className={styles.text}>{name(titles)}</p>
              <p className={styles.about}>
                <span>{[name(room), ...lecturers].filter(Boolean).join(' · ') || name(course.names)}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
