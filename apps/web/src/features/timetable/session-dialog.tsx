import { useMediaQuery } from '@mantine/hooks';
import {
  type CourseDto,
  createSessionMutation,
  getSessionOptions,
  type SessionDto,
  type SessionRowDto,
} from '@kenshu/api-client';
import { Dialog } from '@kenshu/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { noteDone } from '../../shell/notes';
import { useProblemWords } from '../../shell/use-problem-words';
import { halfDayFree } from './half-days';
import { SessionForm } from './session-form';
import { SessionView } from './session-view';

interface Props {
  course: CourseDto;
  /** The id of a session, or `new-` and the day of one to be made; closed without. */
  session: string | undefined;
  onClose: () => void;
  /** Those of the week shown, so that a new one is offered a time that is free. */
  sessions: readonly SessionRowDto[];
  /** It was saved; the week of its day is the one to show. */
  onSaved: (session: SessionDto) => void;
}

/** One session over the week it stands in. */
export function SessionDialog({ course, session, sessions, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(width < 40em)', false, { getInitialValueInEffect: false });
  // while it closes it shows what it was
  const [shown, setShown] = useState(session);
  if (session !== undefined && session !== shown) setShown(session);
  const newOn = /^new-(\d{4}-\d\d-\d\d)$/.exec(shown ?? '')?.[1];
  return (
    <Dialog
      opened={session !== undefined}
      onClose={onClose}
      title={newOn ? t('Add a session') : t('Session')}
      size="lg"
      fullScreen={narrow}
    >
      {newOn ? (
        <NewSession course={course} day={newOn} sessions={sessions} onClose={onClose} onSaved={onSaved} />
      ) : (
        shown && <KnownSession course={course} id={shown} onClose={onClose} onSaved={onSaved} />
      )}
    </Dialog>
  );
}

interface NewProps extends Omit<Props, 'session'> {
  day: string;
}

function NewSession({ course, day, sessions, onClose, onSaved }: NewProps) {
  const { t } = useTranslation();
  const create = useMutation({
    ...createSessionMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: (made) => {
      noteDone(t('The session is on the timetable.'));
      onClose();
      onSaved(made);
    },
  });
  return (
    <SessionForm
      course={course}
      offered={{ day, ...halfDayFree(day, sessions) }}
      problem={useProblemWords(create.error)}
      busy={create.isPending}
      onSave={(body) => create.mutate({ path: { id: course.id }, body })}
      onCancel={onClose}
    />
  );
}

interface KnownProps extends Omit<Props, 'session' | 'sessions'> {
  id: string;
}

function KnownSession({ course, id, onClose, onSaved }: KnownProps) {
  const { t } = useTranslation();
  const query = useQuery(getSessionOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the session')}>
      {(session) => (
        <SessionView key={session.version} course={course} session={session} onClose={onClose} onSaved={onSaved} />
      )}
    </Loaded>
  );
}
