import { getInfoOptions } from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { FramedErrorPage } from '../../shell/error-page';
import { rootRoute } from '../root.route';

// Public and light: no Spotlight, no Notifications, no zod, no date picker. vite.config.mjs holds the limit.
export const bareRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'bare',
  component: lazyRouteComponent(() => import('../../shell/bare-layout'), 'BareLayout'),
  errorComponent: FramedErrorPage,
  loader: ({ context }) => void context.queryClient.prefetchQuery(getInfoOptions()),
});
