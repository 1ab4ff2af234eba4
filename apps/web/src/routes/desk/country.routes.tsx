import { getNominationOptions, getReceiptOptions, listCountryCallsOptions } from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from './desk.route';

const callsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/country/calls',
  loader: ({ context }) => void context.queryClient.prefetchQuery(listCountryCallsOptions()),
  component: lazyRouteComponent(() => import('../../features/admissions/country-calls-page'), 'CountryCallsPage'),
});

const newNomineeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/country/calls/$invitationId/nominees/new',
  loader: ({ context }) => void context.queryClient.prefetchQuery(listCountryCallsOptions()),
  component: lazyRouteComponent(() => import('../../features/admissions/new-nominee-page'), 'NewNomineePage'),
});

const receiptRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/country/receipts/$id',
  loader: ({ context, params: { id } }) => void context.queryClient.prefetchQuery(getReceiptOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/admissions/receipt-page'), 'ReceiptPage'),
});

const latestReceiptRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/country/calls/$invitationId/receipt',
  loader: ({ context }) => void context.queryClient.prefetchQuery(listCountryCallsOptions()),
  component: lazyRouteComponent(() => import('../../features/admissions/receipt-page'), 'LatestReceiptPage'),
});

const countryNominationRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/country/nominations/$id',
  loader: ({ context, params: { id } }) =>
    void context.queryClient.prefetchQuery(getNominationOptions({ path: { id } })),
  component: lazyRouteComponent(
    () => import('../../features/admissions/country-nomination-page'),
    'CountryNominationPage',
  ),
});

/** What a focal point does for its country. */
export const countryRoutes = [
  callsRoute,
  newNomineeRoute,
  receiptRoute,
  latestReceiptRoute,
  countryNominationRoute,
] as const;
