import { MutationCache, QueryClient } from '@tanstack/react-query';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** A write that puts its answer into the cache itself (autosave, drag) touches nothing else. */
      touches?: [];
      /** Its refusals are shown where it was pressed, not in a corner of the screen. */
      refusalsInPlace?: true;
    };
  }
}

export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    // The banner for a server that is away tries again; silent retries would only hide it.
    queries: { retry: false, networkMode: 'always', staleTime: 5_000 },
    mutations: { retry: false, networkMode: 'always' },
  },
  mutationCache: new MutationCache({
    onSuccess: (_data, _variables, _result, mutation) =>
      mutation.meta?.touches ? undefined : queryClient.invalidateQueries(),
  }),
});
