import { randomInt } from 'node:crypto';
import { rowOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';

// Nothing that is read, or heard, as another: no 0 and O, 1 and I, 2 and Z, 5 and S, 6 and G, 8 and B, U and V; no words.
const SIGNS = '3479CDFHJKMNPRTWXY';

/** Five signs by chance: a number that counts would tell a country how many others have sent theirs. */
const byChance = () => Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** A number of no nomination and no receipt yet, such as KE-4H7KC. */
export async function newNumber(tx: EntityManager, prefix: string): Promise<string> {
  for (;;) {
    const number = `${prefix}-${byChance()}`;
    const taken = await rowOf<{ taken: boolean }>(
      tx,
      sql`select exists (select from nomination where number = ${number}) or exists (select from receipt where number = ${number}) as taken`,
    );
    if (!taken!.taken) return number;
  }
}

/** The nomination's number, kept through returns and recalls; a new one at the first submission. */
export async function givenNumber(tx: EntityManager, id: string, countryCode: string): Promise<string> {
  const found = await rowOf<{ number: string | null }>(tx, sql`select number from nomination where id = ${id}`);
  return found!.number ?? newNumber(tx, countryCode);
}
