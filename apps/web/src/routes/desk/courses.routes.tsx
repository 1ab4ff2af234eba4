import { listWorkPlanOptions } from '@kenshu/api-client';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { courseRoute } from './course.route';

const courseStartRoute = createRoute({
  getParentRoute: () => courseRoute,
  path: '/',
  beforeLoad: ({ params }) => redirect({ to: '/desk/courses/$id/overview', params, replace: true, throw: true }),
});

const overviewRoute = createRoute({
  getParentRoute: () => courseRoute,
  path: '/overview',
  loader: ({ context, params: { id } }) =>
    void context.queryClient.prefetchQuery(listWorkPlanOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/courses/overview-page'), 'OverviewPage'),
});

/** Tabs of the workspace that belong to this context. */
export const courseTabs = [courseStartRoute, overviewRoute] as const;
