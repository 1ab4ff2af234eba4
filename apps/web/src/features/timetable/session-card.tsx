import { UnstyledButton } from '@mantine/core';
import type { SessionRowDto } from '@kenshu/api-client';
import { sessionTypes } from '@kenshu/domain/timetable/session';
import { sessionWorkflow } from '@kenshu/domain/timetable/session.workflow';
import { useTranslation } from 'react-i18next';
import { State } from '../../shell/state';
import { useLocalised } from '../../shell/use-localised';
import { useAskedWords } from './asked-words';
import { hoursLabel } from './day-label';
import styles from './timetable.module.css';
import { wantsLecturer } from './wants-lecturer';

interface Props {
  session: SessionRowDto;
  onOpen: (id: string) => void;
  /** The course has workshop groups, so that a session says whose it is. */
  divided: boolean;
  /** Takes the height it is given: of a column, or one place of a stack, whose hours stand above it. */
  fills?: 'column' | 'stack';
}

/** One session: when, what, where, who; what is missing says so. */
export function SessionCard({ session, divided, onOpen, fills }: Props) {
  const { t, i18n } = useTranslation();
  const localised = useLocalised();
  const asked = useAskedWords();
  const { id, type, titles, room, lecturers, groups, wholeCourse, status } = session;
  const who = lecturers.flatMap(({ latinName, status: place }) => (place === 'agreed' ? [latinName] : [])).join(', ');
  const open = wantsLecturer(session);
  const unanswered = open && lecturers.find((lecturer) => lecturer.status === 'asked');
  const whose = divided && !wholeCourse && groups.map(({ names }) => localised(names)).join(', ');
  return (
    <UnstyledButton
      className={styles.card}
      data-contact={sessionTypes[type].contact || undefined}
      data-fills={fills}
      data-open={open || undefined}
      data-not-held={status === 'not-held' || undefined}
      onClick={() => onOpen(id)}
      aria-haspopup="dialog"
    >
      <span className={styles.time}>{hoursLabel(session, i18n.language)}</span>
      <span className={styles.title}>
        {[fills === 'stack' && whose, localised(titles)].filter(Boolean).join(' · ')}
      </span>
      {open && (
        <span className={styles.open}>
          {unanswered ? `${unanswered.latinName}: ${asked(unanswered.askedOn)}` : t('No lecturer yet')}
        </span>
      )}
      <span className={styles.where}>
        {(fills === 'stack'
          ? [localised(room?.names), who]
          : [t(sessionTypes[type].label), localised(room?.names), who, whose]
        )
          .filter(Boolean)
          .join(' · ')}
      </span>
      {status !== 'planned' && <State of="session" workflow={sessionWorkflow} status={status} />}
    </UnstyledButton>
  );
}
