import { Button } from '@mantine/core';
import { actOnProgramme, getProgrammeOptions, listCoursesOptions, updateProgrammeMutation } from '@kenshu/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { noteDone } from '../../shell/notes';
import { Page } from '../../shell/page';
import { useLocalised } from '../../shell/use-localised';
import { useProblemWords } from '../../shell/use-problem-words';
import { CoursesBelow } from './courses-below';
import styles from './curriculum.module.css';
import { ProgrammeFacts } from './programme-facts';
import { ProgrammeForm } from './programme-form';
import { RemovedNotice } from './removed-notice';
import { useRemoval } from './use-removal';

export function ProgrammePage() {
  const { t } = useTranslation();
  const localised = useLocalised();
  const me = useMe();
  const { id } = useParams({ from: '/desk/desk/programmes/$id' });
  const [editing, setEditing] = useState(false);
  const query = useQuery(getProgrammeOptions({ path: { id } }));
  const courses = useQuery(listCoursesOptions({ query: { programmeId: id, pageSize: 100 } }));
  const update = useMutation({
    ...updateProgrammeMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: () => {
      noteDone(t('Saved.'));
      setEditing(false);
    },
  });
  const { press, busy } = useRemoval('/desk/programmes', (programme, action) =>
    actOnProgramme({ path: { id: programme }, body: { action }, throwOnError: true }),
  );
  const problem = useProblemWords(update.error);
  return (
    <Loaded query={query} waiting={t('Reading the programme')}>
      {(programme) => (
        <Page
          title={localised(programme.names) ?? ''}
          forWhom={<Link to="/desk/programmes">{t('Programmes')}</Link>}
          intro={programme.ended ? t('Holds no further courses') : undefined}
          actions={
            <>
              {programme.allowedActions.includes('remove') && !editing && (
                <Button
                  variant="default"
                  loading={busy === id}
                  onClick={() => press({ id, name: localised(programme.names) ?? '', action: 'remove' })}
                >
                  {t('Remove')}
                </Button>
              )}
              {may(me, 'programme:write') && !editing && !programme.removedAt && (
                <Button variant="default" onClick={() => setEditing(true)}>
                  {t('Edit')}
                </Button>
              )}
              {may(me, 'course:write') && !programme.ended && !programme.removedAt && (
                <Button renderRoot={(props) => <Link to="/desk/courses/new" search={{ programmeId: id }} {...props} />}>
                  {t('New course')}
                </Button>
              )}
            </>
          }
        >
          <div className={styles.page}>
            {programme.removedAt && (
              <RemovedNotice
                removedAt={programme.removedAt}
                busy={busy === id}
                onRestore={
                  programme.allowedActions.includes('restore')
                    ? () => press({ id, name: localised(programme.names) ?? '', action: 'restore' })
                    : undefined
                }
              />
            )}
            {editing ? (
              <ProgrammeForm
                programme={programme}
                submit={t('Save')}
                busy={update.isPending}
                saved={update.isSuccess}
                problem={problem}
                onBack={() => setEditing(false)}
                onSubmit={({ names, namePatterns, ended }) =>
                  update.mutate({ path: { id }, body: { names, namePatterns, ended }, headers: ifMatch(programme) })
                }
              />
            ) : (
              <ProgrammeFacts programme={programme} />
            )}
            <Loaded query={courses} waiting={t('Reading the courses')}>
              {({ items, total }) => <CoursesBelow title={t('Its courses')} courses={items} total={total} withThemes />}
            </Loaded>
          </div>
        </Page>
      )}
    </Loaded>
  );
}
