import { UnstyledButton } from '@mantine/core';
import type { SessionRowDto } from '@kenshu/api-client';
import { sessionTypes } from '@kenshu/domain/timetable/session';
import { sessionWorkflow } from '@kenshu/domain/timetable/session.workflow';
import { useTranslation } from 'react-i18next';
import { State } from '../../shell/state';
import { useLocalised } from '../../shell/use-localised';
import { useAskedWords } from './asked-words';
import { hourLabel } from './day-label';
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
  const { t, i18n } = useTranslation();
  const localised = useLocalised();
  const asked = useAskedWords();
  const { id, type, titles, startsLocal, endsLocal, room, lecturers, groups, wholeCourse, status } = session;
  const hours = [startsLocal, endsLocal].map((clock) => hourLabel(clock, i18n.language)).join('–');
  const who = lecturers.flatMap(({ latinName, status: place }) => (place === 'agreed' ? [latinName] : [])).join(', ');
  const open = wantsLecturer(session);
  const unanswered = open && lecturers.find((lecturer) => lecturer.status === 'asked');
  const whose = divided && !wholeCourse && groups.map(({ names }) => localised(names)).join(', ');
  return (
    <UnstyledButton
      className={styles.card}
      data-contact={sessionTypes[type].contact || undefined}
      data-filled={filled || undefined}
      data-open={open || undefined}
      data-not-held={status === 'not-held' || undefined}
      onClick={() => onOpen(id)}
      aria-haspopup="dialog"
    >
      <span className={styles.time}>{hours}</span>
      <span className={styles.title}>{localised(titles)}</span>
      {open && (
        <span className={styles.open}>
          {unanswered ? `${unanswered.latinName}: ${asked(unanswered.askedOn)}` : t('No lecturer yet')}
        </span>
      )}
      <span className={styles.where}>
        {[t(sessionTypes[type].label), localised(room?.names), who, whose].filter(Boolean).join(' · ')}
      </span>
      {status !== 'planned' && <State of="session" workflow={sessionWorkflow} status={status} />}
    </UnstyledButton>
  );
}
