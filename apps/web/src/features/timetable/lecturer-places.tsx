import { actOnLecturerPlaceMutation, type SessionDto } from '@kenshu/api-client';
import { lecturerPlaceWorkflow } from '@kenshu/domain/timetable/lecturer-place.workflow';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { State } from '../../shell/state';
import { useProblemWords } from '../../shell/use-problem-words';
import { WorkflowActions } from '../../shell/workflow-actions';
import { useAskedWords } from './asked-words';
import styles from './session-view.module.css';

type Place = SessionDto['places'][number];

/** Who teaches or was asked to, and the answer, entered where it is read. */
export function LecturerPlaces({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation();
  if (places.every(({ status }) => status === 'declined')) {
    return (
      <>
        {t('No lecturer yet')}
        <List places={places} />
      </>
    );
  }
  return <List places={places} />;
}

const List = ({ places }: { places: readonly Place[] }) => (
  <ul className={styles.places}>
    {places.map((place) => (
      <One key={place.placeId} place={place} />
    ))}
  </ul>
);

function One({ place }: { place: Place }) {
  const { placeId, latinName, status, askedOn, allowedActions } = place;
  const asked = useAskedWords();
  const act = useMutation({ ...actOnLecturerPlaceMutation(), meta: { refusalsInPlace: true } });
  const problem = useProblemWords(act.error);
  return (
    <li>
      {latinName}
      <div className={styles.answer}>
        {status === 'asked' ? (
          <span className={styles.asked}>{asked(askedOn)}</span>
        ) : (
          <State of="lecturer-place" workflow={lecturerPlaceWorkflow} status={status} />
        )}
        <WorkflowActions
          workflow={lecturerPlaceWorkflow}
          allowed={allowedActions}
          primary={status === 'asked' ? ['agree'] : []}
          busy={act.isPending}
          problem={problem}
          onRun={(action) => act.mutateAsync({ path: { id: placeId }, body: { action } })}
        />
      </div>
    </li>
  );
}
