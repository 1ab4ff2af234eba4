import {
  getOrganizationOptions,
  getPersonOptions,
  listOrganizationsOptions,
  listPeopleOptions,
  listSignInsOptions,
} from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organizationTypes } from '@kenshu/domain/identity/organization';
import { organizationWorkflow } from '@kenshu/domain/identity/organization.workflow';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { type OrganizationFilters, organizationsQuery } from '../../features/identity/organizations-query';
import { peopleQuery } from '../../features/identity/people-query';
import { countryIn, oneOf } from '../../shell/list-filters';
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

const organizationsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/organizations',
  validateSearch: (raw: Record<string, unknown>): ListSearch & OrganizationFilters => ({
    ...listSearch(raw),
    status: oneOf(statusesOf(organizationWorkflow), raw['status']),
    type: oneOf(organizationTypes, raw['type']),
    countryCode: countryIn(raw['countryCode']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(listOrganizationsOptions({ query: organizationsQuery(deps) })),
  component: lazyRouteComponent(() => import('../../features/identity/organizations-page'), 'OrganizationsPage'),
});

const newOrganizationRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/organizations/new',
  component: lazyRouteComponent(() => import('../../features/identity/new-organization-page'), 'NewOrganizationPage'),
});

const organizationRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/organizations/$id',
  loader: ({ context, params: { id } }) =>
    void context.queryClient.prefetchQuery(getOrganizationOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/identity/organization-page'), 'OrganizationPage'),
});

const editOrganizationRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/organizations/$id/edit',
  loader: ({ context, params: { id } }) =>
    void context.queryClient.prefetchQuery(getOrganizationOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/identity/edit-organization-page'), 'EditOrganizationPage'),
});

const joinOrganizationsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/organizations/$id/join',
  validateSearch: ({ with: other }: Record<string, unknown>): { with?: string } =>
    typeof other === 'string' ? { with: other } : {},
  loader: ({ context, params: { id } }) =>
    void context.queryClient.prefetchQuery(getOrganizationOptions({ path: { id } })),
  component: lazyRouteComponent(
    () => import('../../features/identity/join-organizations-page'),
    'JoinOrganizationsPage',
  ),
});

export const identityRoutes = [
  signInsRoute,
  peopleRoute,
  newPersonRoute,
  personRoute,
  editPersonRoute,
  joinPeopleRoute,
  organizationsRoute,
  newOrganizationRoute,
  organizationRoute,
  editOrganizationRoute,
  joinOrganizationsRoute,
] as const;
