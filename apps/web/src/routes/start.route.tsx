import { getMeOptions } from '@kenshu/api-client';
import { createRoute, redirect } from '@tanstack/react-router';
import { FramedErrorPage } from '../shell/error-page';
import { isSignInRequired } from '../shell/sign-in-required';
import { rootRoute } from './root.route';

export const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  errorComponent: FramedErrorPage,
  beforeLoad: async ({ context: { queryClient } }) => {
    try {
      await queryClient.ensureQueryData(getMeOptions());
    } catch (error) {
      if (!isSignInRequired(error)) throw error;
      redirect({ to: '/sign-in', throw: true });
    }
    redirect({ to: '/home', throw: true });
  },
});
