import { listRecordNamesOptions } from '@kenshu/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocalised } from '../../shell/use-localised';

/** What records are called, with the course they belong to: "Grace Namatovu, 30th UNCAC Training Programme". */
export function useRecordNames(ids: readonly string[]): (id: string) => string | undefined {
  const localised = useLocalised();
  const distinct = [...new Set(ids)].sort();
  const { data } = useQuery({
    ...listRecordNamesOptions({ query: { ids: distinct.join() } }),
    enabled: distinct.length > 0,
    placeholderData: keepPreviousData,
  });
  const names = new Map(
    data?.items.map(({ id, names: own, courseNames }) => [
      id,
      [localised(own), localised(courseNames)].filter(Boolean).join(', '),
    ]),
  );
  return (id) => names.get(id);
}
