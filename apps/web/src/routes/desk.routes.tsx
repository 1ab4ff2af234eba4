import { getMeOptions, listSignInsOptions } from '@kenshu/api-client';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { isSignInRequired } from '../shell/sign-in-required';
import { FramedErrorPage } from '../shell/error-page';
import { rootRoute } from './root.route';

// For who is signed in.
export const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  component: lazyRouteComponent(() => import('../shell/desk-layout'), 'DeskLayout'),
  errorComponent: FramedErrorPage,
  beforeLoad: async ({ context: { queryClient }, location }) => {
    try {
      await queryClient.ensureQueryData(getMeOptions());
    } catch (error) {
      if (!isSignInRequired(error)) throw error;
      redirect({ to: '/sign-in', search: location.href === '/home' ? {} : { to: location.href }, throw: true });
    }
  },
});

export const homeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/home',
  component: lazyRouteComponent(() => import('../features/home/home-page'), 'HomePage'),
});

export const signInsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/account/sign-ins',
  loader: ({ context }) => void context.queryClient.prefetchQuery(listSignInsOptions()),
  component: lazyRouteComponent(() => import('../features/identity/sign-ins-page'), 'SignInsPage'),
});

export const deskRoutes = deskRoute.addChildren([homeRoute, signInsRoute]);
