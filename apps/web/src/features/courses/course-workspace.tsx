import { type CourseDto, getCourseOptions } from '@kenshu/api-client';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { localised } from '@kenshu/domain/kit/localised';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { State } from '../../shell/state';
import { useNow } from '../../shell/use-now';
import { AgainNotice } from './again-notice';
import { CourseActions } from './course-actions';
import { CourseStanding } from './course-standing';
import { WorkspaceNav } from './workspace-nav';

/** The frame of one course: what it is, its state and next steps, and one tab for each part of the work on it. */
export function CourseWorkspace() {
  const { t, i18n } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/courses/$id' });
  const format = useFormat();
  const now = useNow();
  /** How long the course has stood where it stands; of what was imported or made so nobody knows. */
  const sinceOf = ({ moves, status, zone }: CourseDto) => {
    const move = moves.findLast(({ from, to }) => to === status && from !== to);
    return move && format.left(move.at, now, zone);
  };
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
              <State of="course" workflow={courseWorkflow} status={course.status} since={sinceOf(course)} />
            </>
          }
          actions={<CourseActions course={course} />}
        >
          <CourseStanding course={course} />
          <AgainNotice course={course} />
          <WorkspaceNav id={id} />
          <Outlet />
        </Page>
      )}
    </Loaded>
  );
}
