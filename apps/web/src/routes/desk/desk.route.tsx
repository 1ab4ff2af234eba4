import { getMeOptions } from '@kenshu/api-client';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { FramedErrorPage } from '../../shell/error-page';
import { followAccount } from '../../shell/me';
import { isSignInRequired } from '../../shell/sign-in-required';
import { rootRoute } from '../root.route';

// For who is signed in.
export const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  component: lazyRouteComponent(() => import('../../shell/desk-layout'), 'DeskLayout'),
  errorComponent: FramedErrorPage,
  beforeLoad: async ({ context: { queryClient }, location }) => {
    try {
      await followAccount(await queryClient.ensureQueryData(getMeOptions()));
    } catch (error) {
      if (!isSignInRequired(error)) throw error;
      redirect({ to: '/sign-in', search: location.href === '/home' ? {} : { to: location.href }, throw: true });
    }
  },
});
