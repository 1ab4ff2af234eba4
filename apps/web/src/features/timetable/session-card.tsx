import { UnstyledButton } from '@mantine/core';
import type { SessionRowDto } from '@kenshu/api-client';
import { sessionTypes } from '@kenshu/domain/timetable/session';
import { sessionWorkflow } from '@kenshu/domain/timetable/session.workflow';
import { useTranslation } from 'react-i18next';
import { State } from '../../shell/state';
import { useLocalised } from '../../shell/use-localised';
import styles from './timetable.module.css';
import { wantsLecturer } from './wants-lecturer';

interface Props {
  session: SessionRowDto;
  onOpen: (id: string) => void;
  /** The course has workshop groups, so that a session says whose it is. */
  divided: boolean;
  /** Takes the height it is given. */
  filled?: boolean;
}

/** One session: when, what, where, who; what is missing says so. */
export function SessionCard({ session, divided, onOpen, filled }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { id, type, titles, startsLocal, endsLocal, room, lecturers, groups, wholeCourse, status } = session;
  const hours = `${startsLocal.slice(11)}–${endsLocal.slice(11)}`;
  const who = lecturers.map(({ latinName }) => latinName).join(', ');
  const whose = divided && !wholeCourse && groups.map(({ names }) => localised(names)).join(', ');
  return (
    <UnstyledButton
      className={styles.card}
      data-contact={sessionTypes[type].contact || undefined}
      data-filled={filled || undefined}
      data-not-held={status === 'not-held' || undefined}
      onClick={() => onOpen(id)}
      aria-haspopup="dialog"
    >
      <span className={styles.time}>{hours}</span>
      <span className={styles.title}>{localised(titles)}</span>
      <span className={styles.where}>
        {[t(sessionTypes[type].label), localised(room?.names), who, whose].filter(Boolean).join(' · ')}
      </span>
      {wantsLecturer(session) && <span className={styles.open}>{t('No lecturer yet')}</span>}
      {status !== 'planned' && <State of="session" workflow={sessionWorkflow} status={status} />}
    </UnstyledButton>
  );
}
