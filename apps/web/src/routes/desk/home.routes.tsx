import { getHomeOptions } from '@kenshu/api-client';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { deskRoute } from './desk.route';

const homeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/home',
  loader: ({ context }) => void context.queryClient.prefetchQuery(getHomeOptions()),
  component: lazyRouteComponent(() => import('../../features/home/home-page'), 'HomePage'),
});

/** What is left when the end of an address is cut off. */
const deskAloneRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk',
  beforeLoad: () => redirect({ to: '/home', replace: true, throw: true }),
});

export const homeRoutes = [homeRoute, deskAloneRoute] as const;
