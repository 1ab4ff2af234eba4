import {
  getProgrammeOptions,
  getThemeOptions,
  listProgrammesOptions,
  listThemesOptions,
  listTopicsOptions,
} from '@kenshu/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '../../shell/list-search';
import { deskRoute } from './desk.route';

const themesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/themes',
  validateSearch: listSearch,
  loaderDeps: ({ search: { page, pageSize, sort, q } }) => ({ page, pageSize, sort, q }),
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(listThemesOptions({ query: deps })),
  component: lazyRouteComponent(() => import('../../features/curriculum/themes-page'), 'ThemesPage'),
});

interface NewThemeSearch {
  /** A topic to begin with. */
  topic?: string;
  /** An article to begin with. */
  article?: number;
}

const newThemeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/themes/new',
  validateSearch: ({ topic, article }: Record<string, unknown>): NewThemeSearch => ({
    topic: typeof topic === 'string' && /^[0-9a-f-]{36}$/.test(topic) ? topic : undefined,
    article: typeof article === 'number' && article >= 1 && article <= 71 ? Math.trunc(article) : undefined,
  }),
  loader: ({ context }) => void context.queryClient.prefetchQuery(listTopicsOptions()),
  component: lazyRouteComponent(() => import('../../features/curriculum/new-theme-page'), 'NewThemePage'),
});

const removedThemesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/themes/removed',
  component: lazyRouteComponent(() => import('../../features/curriculum/removed-themes-page'), 'RemovedThemesPage'),
});

const themeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/themes/$id',
  loader: ({ context, params: { id } }) => void context.queryClient.prefetchQuery(getThemeOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/curriculum/theme-page'), 'ThemePage'),
});

const programmesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/programmes',
  validateSearch: listSearch,
  loaderDeps: ({ search: { page, pageSize, sort, q } }) => ({ page, pageSize, sort, q }),
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(listProgrammesOptions({ query: deps })),
  component: lazyRouteComponent(() => import('../../features/curriculum/programmes-page'), 'ProgrammesPage'),
});

const newProgrammeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/programmes/new',
  component: lazyRouteComponent(() => import('../../features/curriculum/new-programme-page'), 'NewProgrammePage'),
});

const removedProgrammesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/programmes/removed',
  component: lazyRouteComponent(
    () => import('../../features/curriculum/removed-programmes-page'),
    'RemovedProgrammesPage',
  ),
});

const programmeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/programmes/$id',
  loader: ({ context, params: { id } }) =>
    void context.queryClient.prefetchQuery(getProgrammeOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/curriculum/programme-page'), 'ProgrammePage'),
});

export const curriculumRoutes = [
  themesRoute,
  newThemeRoute,
  removedThemesRoute,
  themeRoute,
  programmesRoute,
  newProgrammeRoute,
  removedProgrammesRoute,
  programmeRoute,
] as const;
