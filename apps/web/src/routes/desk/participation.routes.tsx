import {
  getParticipantOptions,
  listCoursesOfPersonOptions,
  listMyCoursesOptions,
  listParticipantsOptions,
} from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch, type ListSearch } from '../../shell/list-search';
import { courseRoute } from './course.route';
import { deskRoute } from './desk.route';

const participantsRoute = createRoute({
  getParentRoute: () => courseRoute,
  path: '/participants',
  validateSearch: (raw: Record<string, unknown>): ListSearch & { status?: string; view?: 'groups' } => ({
    ...listSearch(raw),
    view: raw['view'] === 'groups' ? 'groups' : undefined,
    status: typeof raw['status'] === 'string' ? raw['status'] : undefined,
  }),
  loader: ({ context, params: { id: courseId } }) =>
    void context.queryClient.prefetchQuery(listParticipantsOptions({ query: { courseId, pageSize: 50 } })),
  component: lazyRouteComponent(() => import('../../features/participation/participants-page'), 'ParticipantsPage'),
});

const participantRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/participants/$id',
  loader: ({ context, params: { id } }) =>
    void context.queryClient.prefetchQuery(getParticipantOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/participation/participant-page'), 'ParticipantPage'),
});

const myCoursesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/my/courses',
  loader: ({ context }) => void context.queryClient.prefetchQuery(listMyCoursesOptions()),
  component: lazyRouteComponent(() => import('../../features/participation/my-courses-page'), 'MyCoursesPage'),
});

const personCoursesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/people/$id/courses',
  loader: ({ context, params: { id } }) =>
    void context.queryClient.prefetchQuery(listCoursesOfPersonOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/participation/person-courses-page'), 'PersonCoursesPage'),
});

export const participationRoutes = [participantRoute, myCoursesRoute, personCoursesRoute] as const;

/** Tabs of the workspace that belong to this context. */
export const participationTabs = [participantsRoute] as const;
