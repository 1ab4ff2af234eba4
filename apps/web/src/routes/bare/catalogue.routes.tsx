import {
  getCatalogueCourseOptions,
  listArticlesOptions,
  listCatalogueFiltersOptions,
  listCatalogueOptions,
} from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogueQuery, catalogueSearch } from '../../features/courses/catalogue-search';
import { bareRoute } from './bare.route';

const catalogueRoute = createRoute({
  getParentRoute: () => bareRoute,
  path: '/',
  validateSearch: catalogueSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(listCatalogueOptions({ query: catalogueQuery(deps) }));
    void queryClient.prefetchQuery(listCatalogueFiltersOptions());
  },
  component: lazyRouteComponent(() => import('../../features/courses/catalogue-page'), 'CataloguePage'),
});

const publicCourseRoute = createRoute({
  getParentRoute: () => bareRoute,
  path: '/courses/$id',
  loader: ({ context: { queryClient }, params: { id } }) => {
    void queryClient.prefetchQuery(getCatalogueCourseOptions({ path: { id } }));
    void queryClient.prefetchQuery(listArticlesOptions());
  },
  component: lazyRouteComponent(() => import('../../features/courses/public-course-page'), 'PublicCoursePage'),
});

export const catalogueRoutes = [catalogueRoute, publicCourseRoute] as const;
