import { listCourseGroupsOptions } from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { courseRoute } from './course.route';

interface TimetableSearch {
  /** A day of the week that is shown. */
  week?: string;
  /** The session that is open over it: an id, or `new-` and a day. */
  session?: string;
}

const timetableRoute = createRoute({
  getParentRoute: () => courseRoute,
  path: '/timetable',
  validateSearch: ({ week, session }: Record<string, unknown>): TimetableSearch => ({
    ...(typeof week === 'string' && /^\d{4}-\d\d-\d\d$/.test(week) && { week }),
    ...(typeof session === 'string' && /^(new-\d{4}-\d\d-\d\d|[0-9a-f-]{36})$/.test(session) && { session }),
  }),
  loader: ({ context, params: { id } }) =>
    void context.queryClient.prefetchQuery(listCourseGroupsOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/timetable/timetable-page'), 'TimetablePage'),
});

/** Tabs of the workspace that belong to this context. */
export const timetableTabs = [timetableRoute] as const;
