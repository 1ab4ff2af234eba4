import {
  getCourseRegisterOptions,
  listCourseFiltersOptions,
  listCoursesOptions,
  listCourseStaffOptions,
  listReconfirmationsOptions,
  listWorkPlanOptions,
} from '@kenshu/api-client';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { type CourseFilters, courseFilters } from '../../features/courses/course-search';
import { coursesQuery } from '../../features/courses/courses-query';
import { listSearch, type ListSearch } from '../../shell/list-search';
import { courseRoute } from './course.route';
import { deskRoute } from './desk.route';

const coursesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/courses',
  validateSearch: (raw: Record<string, unknown>): ListSearch & CourseFilters => ({
    ...listSearch(raw),
    ...courseFilters(raw),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(listCoursesOptions({ query: coursesQuery({ ...deps }) }));
    void queryClient.prefetchQuery(listCourseFiltersOptions());
  },
  component: lazyRouteComponent(() => import('../../features/courses/courses-page'), 'CoursesPage'),
});

interface NewCourseSearch {
  way?: 'copy' | 'empty';
  themeId?: string;
  programmeId?: string;
}

const id = (value: unknown) => (typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? value : undefined);

const newCourseRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/courses/new',
  validateSearch: ({ way, themeId, programmeId }: Record<string, unknown>): NewCourseSearch => ({
    way: way === 'empty' || way === 'copy' ? way : undefined,
    themeId: id(themeId),
    programmeId: id(programmeId),
  }),
  component: lazyRouteComponent(() => import('../../features/courses/new-course-page'), 'NewCoursePage'),
});

export const courseRoutes = [coursesRoute, newCourseRoute] as const;

const courseStartRoute = createRoute({
  getParentRoute: () => courseRoute,
  path: '/',
  beforeLoad: ({ params }) => redirect({ to: '/desk/courses/$id/overview', params, replace: true, throw: true }),
});

const overviewRoute = createRoute({
  getParentRoute: () => courseRoute,
  path: '/overview',
  loader: ({ context: { queryClient }, params: { id } }) => {
    void queryClient.prefetchQuery(listWorkPlanOptions({ path: { id } }));
    void queryClient.prefetchQuery(listCourseStaffOptions({ path: { id } }));
    void queryClient.prefetchQuery(getCourseRegisterOptions({ path: { id } }));
  },
  component: lazyRouteComponent(() => import('../../features/courses/overview-page'), 'OverviewPage'),
});

const themeRoute = createRoute({
  getParentRoute: () => courseRoute,
  path: '/theme',
  component: lazyRouteComponent(() => import('../../features/courses/theme-page'), 'ThemePage'),
});

const confirmAgainRoute = createRoute({
  getParentRoute: () => courseRoute,
  path: '/confirm-again',
  loader: ({ context: { queryClient }, params: { id } }) =>
    void queryClient.prefetchQuery(listReconfirmationsOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/courses/confirm-again-page'), 'ConfirmAgainPage'),
});

/** Tabs of the workspace that belong to this context, and the list that a change of the course leads to. */
export const courseTabs = [courseStartRoute, overviewRoute, themeRoute, confirmAgainRoute] as const;
