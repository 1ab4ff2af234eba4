import { UnstyledButton } from '@mantine/core';
import type { SessionRowDto } from '@kenshu/api-client';
import { sessionTypes } from '@kenshu/domain/timetable/session';
import { sessionWorkflow } from '@kenshu/domain/timetable/session.workflow';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { State } from '../../shell/state';
import { useLocalised } from '../../shell/use-localised';
import { useAskedWords } from './asked-words';
import { hoursLabel } from './day-label';
import styles from './session-card.module.css';
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
  const hours = hoursLabel(session, i18n.language);
  const lacks = open && (unanswered ? `${unanswered.latinName}: ${asked(unanswered.askedOn)}` : t('No lecturer yet'));
  const title = [fills === 'stack' && whose, localised(titles)].filter(Boolean).join(' · ');
  // what a short card has no line for comes last
  const about = (
    fills === 'stack'
      ? [localised(room?.names), who]
      : [localised(room?.names), who, whose, t(sessionTypes[type].label)]
  ).filter(Boolean);
  const state = status !== 'planned' && <State of="session" workflow={sessionWorkflow} status={status} />;
  const stateWords = state && t(sessionWorkflow.states[status].label, { context: 'session' });
  const all = [hours, title, lacks, ...about, stateWords].filter(Boolean).join(' · ');
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
      {/* Not the button's own: a screen reader would say all of it twice. */}
      <span className={styles.inside} title={all}>
        <span className={styles.top}>
          <span className={styles.time}>{hours}</span>
          {fills !== 'stack' && state}
        </span>
        <span className={styles.title}>{title}</span>
        {lacks && <span className={styles.open}>{lacks}</span>}
        <span className={styles.rest}>
          <span className={styles.where}>
            {about.map((part, i) => (
              <Fragment key={i}>
                {i > 0 && ' · '}
                <span className={styles.part}>{part}</span>
              </Fragment>
            ))}
          </span>
          {fills === 'stack' && state}
        </span>
      </span>
    </UnstyledButton>
  );
}
