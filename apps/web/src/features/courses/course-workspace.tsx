import { getCourseOptions } from '@kenshu/api-client';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { localised } from '@kenshu/domain/kit/localised';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { State } from '../../shell/state';
import { CourseActions } from './course-actions';
import styles from './course-workspace.module.css';
import { workspaceTabs } from './workspace-tabs';

/** The frame of one course: what it is, its state and next steps, and one tab for each part of the work on it. */
export function CourseWorkspace() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const { id } = useParams({ from: '/desk/desk/courses/$id' });
  const query = useQuery(getCourseOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the course')}>
      {(course) => (
        <Page
          wide
          title={localised(course.names, [i18n.language]) ?? ''}
          forWhom={
            <>
              {localised(course.programme.names, [i18n.language])}
              {' · '}
              <State of="course" workflow={courseWorkflow} status={course.status} />
            </>
          }
          actions={<CourseActions course={course} />}
        >
          <nav aria-label={t('Parts of the course')} className={styles.tabs}>
            {workspaceTabs
              .filter(({ permission }) => may(me, permission))
              .map(({ to, label }) => (
                <Link key={to} to={to} params={{ id }} className={styles.tab} resetScroll={false}>
                  {t(label)}
                </Link>
              ))}
          </nav>
          <Outlet />
        </Page>
      )}
    </Loaded>
  );
}
