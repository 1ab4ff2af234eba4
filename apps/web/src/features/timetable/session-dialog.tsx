import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type CourseDto, createSessionMutation, getSessionOptions } from '@kenshu/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { noteDone } from '../../shell/notes';
import { useProblemWords } from '../../shell/use-problem-words';
import { SessionForm } from './session-form';
import { SessionView } from './session-view';

interface Props {
  course: CourseDto;
  /** The id of a session, or `new-` and the day of one to be made. */
  session: string;
  onClose: () => void;
}

/** One session over the week it stands in. */
export function SessionDialog({ course, session, onClose }: Props) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(width < 40em)', false, { getInitialValueInEffect: false });
  const newOn = /^new-(\d{4}-\d\d-\d\d)$/.exec(session)?.[1];
  return (
    <Modal
      opened
      onClose={onClose}
      title={newOn ? t('Add a session') : t('Session')}
      size="lg"
      fullScreen={narrow}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      {newOn ? (
        <NewSession course={course} day={newOn} onClose={onClose} />
      ) : (
        <KnownSession course={course} id={session} onClose={onClose} />
      )}
    </Modal>
  );
}

function NewSession({ course, day, onClose }: { course: CourseDto; day: string; onClose: () => void }) {
  const { t } = useTranslation();
  const create = useMutation({
    ...createSessionMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: () => {
      noteDone(t('The session is on the timetable.'));
      onClose();
    },
  });
  return (
    <SessionForm
      course={course}
      day={day}
      problem={useProblemWords(create.error)}
      busy={create.isPending}
      onSave={(body) => create.mutate({ path: { id: course.id }, body })}
      onCancel={onClose}
    />
  );
}

function KnownSession({ course, id, onClose }: { course: CourseDto; id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const query = useQuery(getSessionOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the session')}>
      {(session) => <SessionView key={session.version} course={course} session={session} onClose={onClose} />}
    </Loaded>
  );
}
