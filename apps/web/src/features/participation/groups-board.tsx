import { Button, Title } from '@mantine/core';
import {
  actOnCourseGroupMutation,
  type CourseDto,
  type CourseGroupDto,
  endCourseGroupMutation,
} from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { DialogButton } from '../../shell/dialog-button';
import { may, useMe } from '../../shell/me';
import { UndoBar } from '../../shell/undo-bar';
import { useLocalised } from '../../shell/use-localised';
import { useProblemWords } from '../../shell/use-problem-words';
import { GroupCard } from './group-card';
import { GroupPeople } from './group-people';
import { type GroupMember, type GroupMove, inNone, spread, takenBack } from './group-places';
import styles from './groups-view.module.css';
import { useGroupMoves } from './use-group-moves';

const GroupDialog = lazy(() => import('./group-dialog').then((module) => ({ default: module.GroupDialog })));

interface Props {
  course: CourseDto;
  groups: readonly CourseGroupDto[];
  members: readonly GroupMember[];
}

/** What was done last, and what takes it back. */
interface Done {
  words: string;
  undo: () => void;
}

/** The groups side by side, then everybody with the group each is in; the last act can be taken back. */
export function GroupsBoard({ course, groups, members }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const me = useMe();
  const [done, setDone] = useState<Done>();
  const { move, moving } = useGroupMoves(course.id);
  const end = useMutation({ ...endCourseGroupMutation(), meta: { refusalsInPlace: true } });
  const restore = useMutation({ ...actOnCourseGroupMutation(), onSuccess: () => setDone(undefined) });
  const problem = useProblemWords(end.error);
  const mayWrite = may(me, 'course:write') && !course.referenceOnly;
  const mayMove = may(me, 'participant:write') && !course.referenceOnly;
  const none = inNone(members);

  const send = (moves: GroupMove[], words: string) => {
    const back = takenBack(members, moves);
    end.reset();
    move(moves);
    setDone({
      words,
      undo: () => {
        move(back);
        setDone(undefined);
      },
    });
  };
  const endGroup = (group: CourseGroupDto) => {
    end.mutate(
      { path: { id: group.id }, headers: ifMatch(group) },
      {
        onSuccess: () =>
          setDone({
            words: t('{group} has ended. Its sessions of the whole course go on without it.', {
              group: localised(group.names),
            }),
            undo: () => restore.mutate({ path: { id: group.id }, body: { action: 'restore' } }),
          }),
      },
    );
  };
  const add = mayWrite && (
    <DialogButton label={t('Add a group')}>
      {(open, onClose) => (
        <GroupDialog
          courseId={course.id}
          offered={{ en: `Group ${groups.length + 1}`, fr: `Groupe ${groups.length + 1}` }}
          {...{ open, onClose }}
        />
      )}
    </DialogButton>
  );

  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <p className={styles.counted}>
          {[
            t('{count} groups', { count: groups.length }),
            t('{count} people', { count: members.length }),
            groups.length > 0 && none.length > 0 && t('{count} in no group', { count: none.length }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <div className={styles.buttons}>
          {mayMove && groups.length > 1 && none.length > 1 && (
            <Button
              variant="default"
              disabled={moving}
              onClick={() =>
                send(
                  spread(
                    members,
                    groups.map(({ id }) => id),
                  ),
                  t('{count} people are spread over the groups.', { count: none.length }),
                )
              }
            >
              {t('Spread {count} over the groups', { count: none.length })}
            </Button>
          )}
          {groups.length > 0 && add}
        </div>
      </header>
      {groups.length === 0 ? (
        <EmptyState
          title={t('There is no workshop group yet.')}
          text={t(
            'Every session is for the whole course. A group that is added takes part in all of them, and can have sessions of its own.',
          )}
          actions={add}
        />
      ) : (
        <>
          <div className={styles.cards}>
            {groups.map((group) => (
              <GroupCard
                key={group.id}
                courseId={course.id}
                group={group}
                members={members.filter(({ groupId }) => groupId === group.id)}
                onEnd={mayWrite ? endGroup : undefined}
                ending={end.isPending && end.variables.path.id === group.id}
              />
            ))}
          </div>
          <section aria-labelledby="group-people">
            <Title order={2} size="h3" id="group-people">
              {t('Who is in which group')}
            </Title>
            {members.length === 0 ? (
              <p className={styles.nobody}>{t('Nobody takes part yet.')}</p>
            ) : (
              <GroupPeople
                {...{ groups, members, mayMove }}
                onMove={(member, to) => {
                  const { person, groupId: fromGroupId } = member;
                  const group = localised(groups.find(({ id }) => id === to.groupId)?.names);
                  send(
                    [{ personId: person.id, fromGroupId, ...to }],
                    group
                      ? t('{name} is in {group}.', { name: person.latinName, group })
                      : t('{name} is in no group.', { name: person.latinName }),
                  );
                }}
              />
            )}
          </section>
        </>
      )}
      <UndoBar done={done?.words} problem={problem} busy={restore.isPending} onUndo={done?.undo} />
    </div>
  );
}
