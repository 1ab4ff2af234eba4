import { listNominationsOptions } from '@kenshu/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../shell/me';
import { useFormat } from '../../shell/format';
import { useLocalised } from '../../shell/use-localised';

/** What is said of a person where a country put the person forward; each fact in lines, the newest nomination first. */
export interface NominationLines {
  nominations: readonly string[];
  organizations: readonly string[];
  posts: readonly string[];
  orders: readonly string[];
}

/** The nominations of a person as far as the reader sees them; undefined until they are read. */
export function useNominationsOf(personId: string): NominationLines | undefined {
  const { t } = useTranslation();
  const localised = useLocalised();
  const format = useFormat();
  const { data } = useQuery({
    ...listNominationsOptions({ query: { personId, sort: '-submittedAt', pageSize: 10 } }),
    enabled: may(useMe(), 'nomination:read'),
  });
  if (!data) return undefined;
  const { items } = data;
  const lines = (of: (item: (typeof items)[number]) => string | null | undefined) => [
    ...new Set(items.flatMap((item) => of(item) ?? [])),
  ];
  return {
    nominations: lines(({ number, course }) => [number, localised(course.names)].filter(Boolean).join(' · ')),
    organizations: lines(({ organization }) => localised(organization?.names)),
    posts: lines(({ post }) => post),
    orders: lines(({ rank }) => t('Put forward as number {rank}', { rank: format.number(rank) })),
  };
}
