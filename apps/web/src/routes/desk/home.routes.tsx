import { getHomeOptions } from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from './desk.route';

const homeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/home',
  loader: ({ context }) => void context.queryClient.prefetchQuery(getHomeOptions()),
  component: lazyRouteComponent(() => import('../../features/home/home-page'), 'HomePage'),
});

export const homeRoutes = [homeRoute] as const;
