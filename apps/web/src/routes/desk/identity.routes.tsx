import { listSignInsOptions } from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from './desk.route';

const signInsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/account/sign-ins',
  loader: ({ context }) => void context.queryClient.prefetchQuery(listSignInsOptions()),
  component: lazyRouteComponent(() => import('../../features/identity/sign-ins-page'), 'SignInsPage'),
});

export const identityRoutes = [signInsRoute] as const;
