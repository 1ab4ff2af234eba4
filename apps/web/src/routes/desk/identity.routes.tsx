import { getPersonOptions, listPeopleOptions, listSignInsOptions } from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { peopleQuery } from '../../features/identity/people-query';
import { countryIn } from '../../shell/list-filters';
import { type ListSearch, listSearch } from '../../shell/list-search';
import { deskRoute } from './desk.route';

const signInsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/account/sign-ins',
  loader: ({ context }) => void context.queryClient.prefetchQuery(listSignInsOptions()),
  component: lazyRouteComponent(() => import('../../features/identity/sign-ins-page'), 'SignInsPage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/people',
  validateSearch: (raw: Record<string, unknown>): ListSearch & { nationality?: string } => ({
    ...listSearch(raw),
    nationality: countryIn(raw['nationality']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps: { columns: _, ...list } }) =>
    void context.queryClient.prefetchQuery(listPeopleOptions({ query: peopleQuery(list) })),
  component: lazyRouteComponent(() => import('../../features/identity/people-page'), 'PeoplePage'),
});

const newPersonRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/people/new',
  component: lazyRouteComponent(() => import('../../features/identity/new-person-page'), 'NewPersonPage'),
});

const personRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/people/$id',
  loader: ({ context, params: { id } }) => void context.queryClient.prefetchQuery(getPersonOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/identity/person-page'), 'PersonPage'),
});

const editPersonRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/people/$id/edit',
  loader: ({ context, params: { id } }) => void context.queryClient.prefetchQuery(getPersonOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/identity/edit-person-page'), 'EditPersonPage'),
});

const joinPeopleRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/people/$id/join',
  validateSearch: ({ with: other }: Record<string, unknown>): { with?: string } =>
    typeof other === 'string' ? { with: other } : {},
  loader: ({ context, params: { id } }) => void context.queryClient.prefetchQuery(getPersonOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/identity/join-people-page'), 'JoinPeoplePage'),
});

export const identityRoutes = [
  signInsRoute,
  peopleRoute,
  newPersonRoute,
  personRoute,
  editPersonRoute,
  joinPeopleRoute,
] as const;
