import { getCourseOptions } from '@kenshu/api-client';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { localised } from '@kenshu/domain/kit/localised';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { State } from '../../shell/state';
import { CourseActions } from './course-actions';
import { WorkspaceNav } from './workspace-nav';

/** The frame of one course: what it is, its state and next steps, and one tab for each part of the work on it. */
export function CourseWorkspace() {
  const { t, i18n } = useTranslation();
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
          <WorkspaceNav id={id} />
          <Outlet />
        </Page>
      )}
    </Loaded>
  );
}
