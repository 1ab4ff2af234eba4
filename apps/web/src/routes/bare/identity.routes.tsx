import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { bareRoute } from './bare.route';

const signInRoute = createRoute({
  getParentRoute: () => bareRoute,
  path: '/sign-in',
  // Where to go on to. Only an address of this site: `//elsewhere` would be another one.
  validateSearch: ({ to }: Record<string, unknown>): { to?: string } =>
    typeof to === 'string' && /^\/(?![/\\])/.test(to) ? { to } : {},
  component: lazyRouteComponent(() => import('../../features/identity/sign-in-page'), 'SignInPage'),
});

const linkRoute = createRoute({
  getParentRoute: () => bareRoute,
  // The token stands behind the #, where no server on the way writes it into a log.
  path: '/l',
  component: lazyRouteComponent(() => import('../../features/identity/link-page'), 'LinkPage'),
});

const firstRunRoute = createRoute({
  getParentRoute: () => bareRoute,
  path: '/first-run',
  component: lazyRouteComponent(() => import('../../features/identity/first-run-page'), 'FirstRunPage'),
});

export const bareIdentityRoutes = [signInRoute, linkRoute, firstRunRoute] as const;
