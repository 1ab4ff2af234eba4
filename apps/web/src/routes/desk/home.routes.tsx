import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from './desk.route';

const homeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/home',
  component: lazyRouteComponent(() => import('../../features/home/home-page'), 'HomePage'),
});

export const homeRoutes = [homeRoute] as const;
