import { listReconfirmationsOptions, type ReconfirmationListDto } from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { UndoBar } from '../../shell/undo-bar';
import { AgainDeadlines } from './again-deadlines';
import { AgainPeople } from './again-people';
import { AgainRooms } from './again-rooms';
import { AgainSessions } from './again-sessions';
import { ChangeWords } from './change-words';
import styles from './confirm-again.module.css';
import { useReconfirm } from './use-reconfirm';

/** What must be confirmed again since the course was postponed or changed in mode, by kind. */
export function ConfirmAgainPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/courses/$id/confirm-again' });
  const query = useQuery(listReconfirmationsOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading what is to be confirmed again')}>
      {(list) =>
        list.changes.length > 0 ? (
          <ConfirmAgain courseId={id} list={list} />
        ) : (
          <EmptyState
            title={t('Nothing is to be confirmed again.')}
            text={t('When the course is postponed, or held in another mode, what follows from it stands here.')}
          />
        )
      }
    </Loaded>
  );
}

function ConfirmAgain({ courseId, list }: { courseId: string; list: ReconfirmationListDto }) {
  const { t } = useTranslation();
  const reconfirm = useReconfirm(courseId);
  const { done } = reconfirm;
  const { changes, open, deadlines, people, sessions, rooms } = list;
  return (
    <div className={styles.page}>
      <header>
        <h2 className={styles.title}>
          {open > 0 ? t('{count} to be confirmed again', { count: open }) : t('Everything is confirmed again.')}
        </h2>
        <ul className={styles.changes}>
          {changes.map((change) => (
            <li key={change.id}>
              <ChangeWords change={change} />
            </li>
          ))}
        </ul>
        {open === 0 && (
          <Link to="/desk/courses/$id/overview" params={{ id: courseId }}>
            {t('Overview of the course')}
          </Link>
        )}
      </header>
      <AgainDeadlines deadlines={deadlines} reconfirm={reconfirm} />
      <AgainPeople people={people} reconfirm={reconfirm} />
      <AgainSessions courseId={courseId} sessions={sessions} reconfirm={reconfirm} />
      <AgainRooms rooms={rooms} reconfirm={reconfirm} />
      <UndoBar done={done?.words} busy={reconfirm.busy} onUndo={done?.ids.length ? reconfirm.undo : undefined} />
    </div>
  );
}
