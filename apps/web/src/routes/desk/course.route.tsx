import { getCourseOptions } from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from './desk.route';

// The workspace of one course: its tabs are routes of the contexts they belong to.
export const courseRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/courses/$id',
  loader: ({ context, params: { id } }) => void context.queryClient.prefetchQuery(getCourseOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/courses/course-workspace'), 'CourseWorkspace'),
});
