import { Button, Title } from '@mantine/core';
import { type CourseDto, getCourseOptions, getCourseRegisterOptions } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { CourseFacts } from './course-facts';
import { CourseStaff } from './course-staff';
import styles from './overview-page.module.css';
import { PublishedBeside } from './published-beside';
import { SourceList } from './source-list';
import { WorkPlan } from './work-plan';

const EditCourse = lazy(() => import('./edit-course').then((module) => ({ default: module.EditCourse })));

export function OverviewPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/courses/$id/overview' });
  const query = useQuery(getCourseOptions({ path: { id } }));
  const [editing, setEditing] = useState(false);
  return (
    <Loaded query={query} waiting={t('Reading the course')}>
      {(course) =>
        editing ? (
          <Suspense>
            <EditCourse course={course} onDone={() => setEditing(false)} />
          </Suspense>
        ) : (
          <Overview course={course} onEdit={() => setEditing(true)} />
        )
      }
    </Loaded>
  );
}

function Overview({ course, onEdit }: { course: CourseDto; onEdit: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const { id, capacity, minimum, note, facts, referenceOnly, origin } = course;
  const register = useQuery(getCourseRegisterOptions({ path: { id } }));
  const withPlan = !referenceOnly && may(me, 'work-plan:read');
  const rest = (
    <div className={styles.rest}>
      {!referenceOnly && <CourseStaff course={course} />}
      {note && (
        <Notice tone="neutral" title={t('Note on the record')}>
          {note}
        </Notice>
      )}
      <PublishedBeside course={course} register={register.data} />
      <SourceList facts={facts} />
    </div>
  );
  return (
    <div className={styles.overview}>
      {referenceOnly && (
        <div className={styles.past}>
          <Notice tone="info" title={t('From the published past')}>
            {t('Nothing can be changed here until it is taken over. It can be copied to this year as it is.')}
          </Notice>
        </div>
      )}
      <section aria-labelledby="facts" className={styles.facts}>
        <header className={styles.head}>
          <Title order={2} size="h3" id="facts">
            {t('Facts')}
          </Title>
          {may(me, 'course:write') && !referenceOnly && (
            <Button variant="default" size="compact-sm" onClick={onEdit}>
              {t('Edit')}
            </Button>
          )}
        </header>
        <CourseFacts
          adopted={!referenceOnly}
          course={course}
          withoutTheme={
            !referenceOnly &&
            (may(me, 'theme:read') ? (
              <Link to="/desk/courses/$id/theme" params={{ id }}>
                {may(me, 'course:write') ? t('Choose a theme') : t('No theme yet')}
              </Link>
            ) : (
              t('No theme yet')
            ))
          }
          more={
            origin === 'reference'
              ? []
              : [
                  { name: t('Capacity'), value: capacity },
                  { name: t('Minimum'), value: minimum },
                ]
          }
        />
        {withPlan && rest}
      </section>
      {withPlan ? <WorkPlan course={course} /> : rest}
    </div>
  );
}
