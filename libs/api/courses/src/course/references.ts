import { invalidField } from '@kenshu/domain/kit/problem';
import { Theme } from '@kenshu/curriculum';
import { Country } from '@kenshu/identity';
import { IsNull, type EntityManager } from 'typeorm';

/** Refuses a theme or a country that is not on record, each under its own field. */
export async function checkReferences(
  tx: EntityManager,
  { themeId, hostCountryCode }: { themeId?: string | null; hostCountryCode?: string | null },
): Promise<void> {
  if (themeId && !(await tx.existsBy(Theme, { id: themeId, removedAt: IsNull() }))) {
    throw invalidField('#/themeId', 'unknown', 'names a theme that does not exist');
  }
  if (hostCountryCode && !(await tx.existsBy(Country, { code: hostCountryCode }))) {
    throw invalidField('#/hostCountryCode', 'unknown', 'names a country that is not on the list');
  }
}
