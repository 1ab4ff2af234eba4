import { invalidField } from '@kenshu/domain/kit/problem';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { Country } from './country.entity';

/** Refuses a code that is not on the house list, under the field it came in. */
export async function checkCountry(tx: EntityManager, code: string, pointer = '#/countryCode'): Promise<void> {
  if (!(await tx.existsBy(Country, { code })))
    throw invalidField(pointer, 'unknown', 'names a country that is not on the list');
}

/** The same for several codes in one field. */
export async function checkCountries(tx: EntityManager, codes: readonly string[], pointer: string): Promise<void> {
  const known = codes.length ? await tx.countBy(Country, { code: In([...codes]) }) : 0;
  if (known !== new Set(codes).size) throw invalidField(pointer, 'unknown', 'names a country that is not on the list');
}
