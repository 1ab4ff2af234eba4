import { listNominations, listNominationsQueryKey, type NominationRowDto } from '@kenshu/api-client';
import { useQuery } from '@tanstack/react-query';

const most = 100;

/** Every nomination of a course, in its country's order: a selection is read as a whole, not page by page. */
export function useAllNominations(courseId: string) {
  const query = { courseId, sort: 'rank', pageSize: most };
  return useQuery({
    queryKey: [...listNominationsQueryKey({ query }), 'all'],
    queryFn: async ({ signal }) => {
      const pageOf = async (page: number) =>
        (await listNominations({ query: { ...query, page }, signal, throwOnError: true })).data;
      const first = await pageOf(1);
      const pages = Math.ceil(first.total / most);
      const others = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, i) => pageOf(i + 2)));
      return [first, ...others].flatMap(({ items }): NominationRowDto[] => items);
    },
  });
}
