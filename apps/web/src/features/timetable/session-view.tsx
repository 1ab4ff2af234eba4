import { Button, Title } from '@mantine/core';
import {
  actOnSessionMutation,
  cancelSessionMutation,
  type CourseDto,
  type SessionDto,
  updateSessionMutation,
} from '@kenshu/api-client';
import { sessionTypes } from '@kenshu/domain/timetable/session';
import { sessionWorkflow } from '@kenshu/domain/timetable/session.workflow';
import { ActionButton, Facts } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { instantWords } from '../../shell/format';
import { may, useMe } from '../../shell/me';
import { noteDone } from '../../shell/notes';
import { State } from '../../shell/state';
import { useLocalised } from '../../shell/use-localised';
import { useProblemWords } from '../../shell/use-problem-words';
import { WorkflowActions } from '../../shell/workflow-actions';
import { zoneWords } from '../../shell/zones';
import { SessionForm } from './session-form';
import { hourLabel } from './day-label';
import { LecturerPlaces } from './lecturer-places';
import styles from './session-view.module.css';
import { wantsLecturer } from './wants-lecturer';

interface Props {
  course: CourseDto;
  session: SessionDto;
  onClose: () => void;
  onSaved: (session: SessionDto) => void;
}

/** Whether the session is for these groups already, or for the whole course where none is named. */
const isFor = ({ wholeCourse, groups }: SessionDto, groupIds: readonly string[] | undefined) =>
  groupIds
    ? !wholeCourse && groups.length === groupIds.length && groups.every(({ id }) => groupIds.includes(id))
    : wholeCourse;

/** What a session is, how it went, and the change of it. */
export function SessionView({ course, session, onClose, onSaved }: Props) {
  const { t, i18n } = useTranslation();
  const localised = useLocalised();
  const mayWrite = may(useMe(), 'session:write');
  const [editing, setEditing] = useState(false);
  const { id, titles, type, startsAt, endsLocal, zone, room, places, groups, wholeCourse, status, note } = session;
  const { allowedActions } = session;
  const path = { id };
  const update = useMutation({ ...updateSessionMutation(), meta: { refusalsInPlace: true }, onSuccess: onSaved });
  const act = useMutation({ ...actOnSessionMutation(), meta: { refusalsInPlace: true } });
  const cancel = useMutation({
    ...cancelSessionMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: () => noteDone(t('The session is off the timetable. Its room and lecturer are free.')),
  });
  const updateProblem = useProblemWords(update.error);
  const actProblem = useProblemWords(act.error);
  const cancelProblem = useProblemWords(cancel.error);
  if (editing) {
    return (
      <SessionForm
        course={course}
        session={session}
        problem={updateProblem}
        busy={update.isPending}
        onSave={({ roomId, lecturerId, groupIds, ...body }) =>
          update.mutate({
            path,
            headers: ifMatch(session),
            body: {
              ...body,
              roomId: roomId ?? null,
              lecturerId: lecturerId ?? null,
              ...(!isFor(session, groupIds) && { groupIds: groupIds ?? null }),
            },
          })
        }
        onCancel={() => setEditing(false)}
      />
    );
  }
  return (
    <>
      <Title order={3} size="h2" className={styles.title}>
        {localised(titles)}
      </Title>
      <p className={styles.when}>
        {`${instantWords(startsAt, zone, i18n.language).replace(` ${zoneWords(zone)}`, '')}–${hourLabel(endsLocal, i18n.language)} ${zoneWords(zone)}`}
      </p>
      <Facts
        dense
        rows={[
          { name: t('Status'), value: <State of="session" workflow={sessionWorkflow} status={status} /> },
          { name: t('Type'), value: t(sessionTypes[type].label) },
          { name: t('Room'), value: room ? localised(room.names) : t('No room yet') },
          ...(places.length > 0 || wantsLecturer(session)
            ? [{ name: t('Lecturer'), value: <LecturerPlaces places={places} /> }]
            : []),
          {
            name: t('For'),
            value: wholeCourse ? t('The whole course') : groups.map(({ names }) => localised(names)).join(', '),
          },
          ...(note ? [{ name: t('Note'), value: note }] : []),
        ]}
      />
      {allowedActions.length > 0 && (
        <div className={styles.part}>
          <h4 className={styles.question}>{t('How did it go?')}</h4>
          <WorkflowActions
            workflow={sessionWorkflow}
            allowed={allowedActions}
            busy={act.isPending}
            problem={actProblem}
            onRun={(action, reason) => act.mutateAsync({ path, body: { action, reason } })}
          />
        </div>
      )}
      {mayWrite && (
        <div className={styles.foot}>
          <Button onClick={() => setEditing(true)}>{t('Change')}</Button>
          <ActionButton
            label={t('Take off the timetable')}
            confirm={t('“{title}” is taken off the timetable; its room and lecturer are free then.', {
              title: localised(titles),
            })}
            destructive
            busy={cancel.isPending}
            problem={cancelProblem}
            onRun={async () => {
              await cancel.mutateAsync({ path, headers: ifMatch(session) });
              onClose();
            }}
          />
        </div>
      )}
    </>
  );
}
