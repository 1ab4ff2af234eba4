import { Button } from '@mantine/core';
import { getProgrammeOptions, listCoursesOptions, updateProgrammeMutation } from '@kenshu/api-client';
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
              {may(me, 'programme:write') && !editing && (
                <Button variant="default" onClick={() => setEditing(true)}>
                  {t('Edit')}
                </Button>
              )}
              {may(me, 'course:write') && !programme.ended && (
                <Button renderRoot={(props) => <Link to="/desk/courses/new" search={{ programmeId: id }} {...props} />}>
                  {t('New course')}
                </Button>
              )}
            </>
          }
        >
          <div className={styles.page}>
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
