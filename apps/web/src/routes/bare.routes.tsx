import { getInfoOptions } from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { FramedErrorPage } from '../shell/error-page';
import { rootRoute } from './root.route';

// Public and light: no Spotlight, no Notifications, no zod, no date picker. vite.config.mjs holds the limit.
export const bareRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'bare',
  component: lazyRouteComponent(() => import('../shell/bare-layout'), 'BareLayout'),
  errorComponent: FramedErrorPage,
  loader: ({ context }) => void context.queryClient.prefetchQuery(getInfoOptions()),
});

export const signInRoute = createRoute({
  getParentRoute: () => bareRoute,
  path: '/sign-in',
  // Where to go on to. Only an address of this site: `//elsewhere` would be another one.
  validateSearch: ({ to }: Record<string, unknown>): { to?: string } =>
    typeof to === 'string' && /^\/(?![/\\])/.test(to) ? { to } : {},
  component: lazyRouteComponent(() => import('../features/identity/sign-in-page'), 'SignInPage'),
});

export const linkRoute = createRoute({
  getParentRoute: () => bareRoute,
  // The token stands behind the #, where no server on the way writes it into a log.
  path: '/l',
  component: lazyRouteComponent(() => import('../features/identity/link-page'), 'LinkPage'),
});

export const firstRunRoute = createRoute({
  getParentRoute: () => bareRoute,
  path: '/first-run',
  component: lazyRouteComponent(() => import('../features/identity/first-run-page'), 'FirstRunPage'),
});

export const bareRoutes = bareRoute.addChildren([signInRoute, linkRoute, firstRunRoute]);
