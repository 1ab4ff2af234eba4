import { getCoverageOptions, listArticlesOptions, listTopicsOptions } from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { coverageQuery, coverageSearch } from '../../features/reporting/coverage-search';
import { deskRoute } from './desk.route';

const coverageRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/coverage',
  validateSearch: coverageSearch,
  loaderDeps: ({ search }) => coverageQuery(search),
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(getCoverageOptions({ query: deps }));
    void queryClient.prefetchQuery(listArticlesOptions());
    void queryClient.prefetchQuery(listTopicsOptions());
  },
  component: lazyRouteComponent(() => import('../../features/reporting/coverage-page'), 'CoveragePage'),
});

export const reportingRoutes = [coverageRoute] as const;
