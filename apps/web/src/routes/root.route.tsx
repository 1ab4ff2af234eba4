import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { FramedErrorPage } from '../shell/error-page';
import { RootFrame } from '../shell/root-frame';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: RootFrame,
  errorComponent: FramedErrorPage,
});
