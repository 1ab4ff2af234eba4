import { invalidField } from '@kenshu/domain/kit/problem';
import { rowOf, sql } from '@kenshu/http';
import { Country } from '@kenshu/identity';
import type { EntityManager } from 'typeorm';

/** Refuses a theme or a country that is not on record, each under its own field. */
export async function checkReferences(
  tx: EntityManager,
  { themeId, hostCountryCode }: { themeId?: string | null; hostCountryCode?: string | null },
): Promise<void> {
  // held, so that nobody removes it meanwhile
  const theme = sql`select 1 from theme where id = ${themeId} and removed_at is null for key share`;
  if (themeId && !(await rowOf(tx, theme))) {
    throw invalidField('#/themeId', 'unknown', 'names a theme that does not exist');
  }
  if (hostCountryCode && !(await tx.existsBy(Country, { code: hostCountryCode }))) {
    throw invalidField('#/hostCountryCode', 'unknown', 'names a country that is not on the list');
  }
}
