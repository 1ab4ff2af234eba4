import { createRouter } from '@tanstack/react-router';
import { bareRoutes } from './routes/bare.routes';
import { deskRoutes } from './routes/desk.routes';
import { rootRoute } from './routes/root.route';
import { ErrorPage } from './shell/error-page';
import { NotFoundPage } from './shell/not-found-page';
import { PageWaiting } from './shell/page-waiting';
import { queryClient } from './shell/query-client';

export const router = createRouter({
  routeTree: rootRoute.addChildren([bareRoutes, deskRoutes]),
  context: { queryClient },
  defaultPreload: 'intent',
  // The query client decides what is fresh.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  defaultPendingComponent: PageWaiting,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  notFoundMode: 'root',
  scrollRestoration: true,
});

// A change of page begins at its heading, for who reads by ear as for who reads by eye.
router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
