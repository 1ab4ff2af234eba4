import { rowOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';

/** The nomination's number, kept through returns and recalls; a new one at the first submission. */
export async function givenNumber(tx: EntityManager, id: string): Promise<string> {
  const found = await rowOf<{ number: string }>(
    tx,
    sql`select coalesce(number, 'N-' || lpad(nextval('nomination_number')::text, 6, '0')) as number from nomination where id = ${id}`,
  );
  return found!.number;
}
