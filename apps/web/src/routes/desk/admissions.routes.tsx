import {
  getNominationOptions,
  getPlacesOptions,
  listCallsOfCourseOptions,
  listCountriesOptions,
  listNominationsOptions,
} from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch, type ListSearch } from '../../shell/list-search';
import { courseRoute } from './course.route';
import { deskRoute } from './desk.route';

const word = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const callRoute = createRoute({
  getParentRoute: () => courseRoute,
  path: '/call',
  loader: ({ context, params: { id } }) => {
    void context.queryClient.prefetchQuery(listCallsOfCourseOptions({ path: { id } }));
    void context.queryClient.prefetchQuery(listCountriesOptions());
  },
  component: lazyRouteComponent(() => import('../../features/admissions/call-page'), 'CallPage'),
});

type NominationSearch = ListSearch & { status?: string; countryCode?: string };

const nominationsRoute = createRoute({
  getParentRoute: () => courseRoute,
  path: '/nominations',
  validateSearch: (raw: Record<string, unknown>): NominationSearch => ({
    ...listSearch(raw),
    status: word(raw['status']),
    countryCode: word(raw['countryCode']),
  }),
  loader: ({ context, params: { id: courseId } }) => {
    void context.queryClient.prefetchQuery(listNominationsOptions({ query: { courseId, sort: 'countryCode' } }));
    void context.queryClient.prefetchQuery(getPlacesOptions({ path: { id: courseId } }));
  },
  component: lazyRouteComponent(() => import('../../features/admissions/nominations-page'), 'NominationsPage'),
});

const selectionRoute = createRoute({
  getParentRoute: () => courseRoute,
  path: '/selection',
  loader: ({ context, params: { id } }) => void context.queryClient.prefetchQuery(getPlacesOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/admissions/selection-page'), 'SelectionPage'),
});

const nominationRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/nominations/$id',
  loader: ({ context, params: { id } }) =>
    void context.queryClient.prefetchQuery(getNominationOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/admissions/nomination-page'), 'NominationPage'),
});

export const admissionsRoutes = [nominationRoute] as const;

/** Tabs of the workspace that belong to this context. */
export const admissionsTabs = [callRoute, nominationsRoute, selectionRoute] as const;
