import {
  getOrganizationOptions,
  getPersonOptions,
  getUserOptions,
  listFocalPointsOptions,
  listOrganizationsOptions,
  listPeopleOptions,
  listSignInsOptions,
  listUsersOptions,
} from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organizationTypes } from '@kenshu/domain/identity/organization';
import { organizationWorkflow } from '@kenshu/domain/identity/organization.workflow';
import { userWorkflow } from '@kenshu/domain/identity/user.workflow';
import { roleNames } from '@kenshu/domain/kit/permissions';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { focalPointsQuery } from '../../features/identity/focal-points-query';
import { type UserFilters, usersQuery } from '../../features/identity/users-query';
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
  // `then`: where the decision leads back to
  validateSearch: ({ with: other, then }: Record<string, unknown>): { with?: string; then?: 'home' } => ({
    ...(typeof other === 'string' && { with: other }),
    ...(then === 'home' && { then }),
  }),
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

const focalPointsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/focal-points',
  validateSearch: (raw: Record<string, unknown>): ListSearch & { held?: boolean } => ({
    ...listSearch(raw),
    held: typeof raw['held'] === 'boolean' ? raw['held'] : undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    void context.queryClient.prefetchQuery(listFocalPointsOptions({ query: focalPointsQuery(deps) })),
  component: lazyRouteComponent(() => import('../../features/identity/focal-points-page'), 'FocalPointsPage'),
});

const usersRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/users',
  validateSearch: (raw: Record<string, unknown>): ListSearch & UserFilters => ({
    ...listSearch(raw),
    role: oneOf(roleNames, raw['role']),
    status: oneOf(statusesOf(userWorkflow), raw['status']),
    countryCode: countryIn(raw['countryCode']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(listUsersOptions({ query: usersQuery(deps) })),
  component: lazyRouteComponent(() => import('../../features/identity/users-page'), 'UsersPage'),
});

const inviteRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/users/new',
  // What to appoint somebody as, where the reader comes from a country without a focal point.
  validateSearch: (raw: Record<string, unknown>): Pick<UserFilters, 'role' | 'countryCode'> => ({
    role: oneOf(roleNames, raw['role']),
    countryCode: countryIn(raw['countryCode']),
  }),
  component: lazyRouteComponent(() => import('../../features/identity/invite-page'), 'InvitePage'),
});

const userRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/users/$id',
  loader: ({ context, params: { id } }) => void context.queryClient.prefetchQuery(getUserOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/identity/user-page'), 'UserPage'),
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
  focalPointsRoute,
  usersRoute,
  inviteRoute,
  userRoute,
] as const;
