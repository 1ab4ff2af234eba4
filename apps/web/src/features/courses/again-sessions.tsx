import { Button } from '@mantine/core';
import type { ReconfirmationListDto } from '@kenshu/api-client';
import { StateLabel } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useLocalised } from '../../shell/use-localised';
import { AgainButtons } from './again-buttons';
import { AgainSection } from './again-section';
import styles from './confirm-again.module.css';
import type { Reconfirm } from './use-reconfirm';

type Session = ReconfirmationListDto['sessions'][number];

interface Props {
  courseId: string;
  sessions: readonly Session[];
  reconfirm: Reconfirm;
}

const concerns = ({ weekend, outside, lost }: Session) => weekend || outside || lost.length > 0;

/** Sessions that moved: those with something to settle, and folded below them the rest, for one press. */
export function AgainSessions({ courseId, sessions, reconfirm }: Props) {
  const { t } = useTranslation();
  const calm = sessions.filter((session) => session.status === 'open' && !concerns(session));
  return (
    <AgainSection
      title={t('Sessions')}
      things={sessions}
      calm={{ things: calm, words: t('{count} without a clash, on a working day', { count: calm.length }) }}
      all={
        calm.length > 1 && (
          <Button
            size="compact-sm"
            disabled={reconfirm.busy}
            onClick={() =>
              void reconfirm.run(
                'settle',
                calm.map(({ id }) => id),
                t('{count} sessions stay as they moved.', { count: calm.length }),
              )
            }
          >
            {t('The {count} without a clash stay so', { count: calm.length })}
          </Button>
        )
      }
      row={(session) => <SessionRow {...{ courseId, session, reconfirm }} />}
    />
  );
}

function SessionRow({ courseId, session, reconfirm }: { courseId: string; session: Session; reconfirm: Reconfirm }) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const { id, status, sessionId, titles, before, startsLocal, endsLocal, lecturers, weekend, outside, lost } = session;
  const name = localised(titles) ?? '';
  const at = (wallClock: string) => `${format.date(`${wallClock}Z`, 'UTC')}, ${wallClock.slice(11)}`;
  return (
    <>
      <div className={styles.what}>
        <Link
          to="/desk/courses/$id/timetable"
          params={{ id: courseId }}
          search={{ week: startsLocal.slice(0, 10), session: sessionId }}
          className={styles.name}
        >
          {name}
        </Link>
        <span>
          {before && before !== startsLocal && (
            <>
              <del>{at(before)}</del>{' '}
            </>
          )}
          <ins>{`${at(startsLocal)}–${endsLocal.slice(11)}`}</ins>
        </span>
        {lecturers.length > 0 && <span className={styles.quiet}>{lecturers.join(', ')}</span>}
        {weekend && <StateLabel tone="warning">{t('On a weekend')}</StateLabel>}
        {outside && <StateLabel tone="warning">{t('On a day that is none of the course’s')}</StateLabel>}
        {lost.map(({ kind, names, titles: taken, startsLocal: from, endsLocal: until }) => (
          <StateLabel key={localised(names)} tone="danger">
            {t('{resource} is taken by “{session}”, {from} to {until}', {
              resource: localised(names),
              session: localised(taken),
              from: from.slice(11),
              until: until.slice(11),
            })}
            {' · '}
            {kind === 'room' ? t('no room now') : t('to be asked again')}
          </StateLabel>
        ))}
      </div>
      <AgainButtons
        {...{ id, status, name, reconfirm }}
        offers={[{ action: 'settle', label: t('It stays so'), done: t('“{session}” stays so.', { session: name }) }]}
      />
    </>
  );
}
