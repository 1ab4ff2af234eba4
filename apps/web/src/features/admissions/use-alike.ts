import { type AlikeNomineeDto, listAlikeNomineesOptions } from '@kenshu/api-client';
import { useQuery } from '@tanstack/react-query';
import { may, useMe } from '../../shell/me';

export interface Alike {
  /** The person of the row, and the other one that may be the same. */
  one: AlikeNomineeDto;
  other: AlikeNomineeDto;
}

/** The nominees of a course who may be one person, by nomination; nothing for who sees no people. */
export function useAlike(courseId: string): ReadonlyMap<string, Alike> {
  const mayRead = may(useMe(), 'person:read');
  const { data } = useQuery({ ...listAlikeNomineesOptions({ path: { id: courseId } }), enabled: mayRead });
  return new Map(
    (data?.items ?? []).flatMap(({ one, other }) => [
      [one.nominationId, { one, other }],
      [other.nominationId, { one: other, other: one }],
    ]),
  );
}
