import { Problem } from '@kenshu/domain/kit/problem';
import type { EntityManager } from 'typeorm';
import { settleRetry } from './db';
import { rowOf, rowsOf } from './reader';
import { all, join, raw, type Sql, sql } from './statement';

/** Tables whose rows are decided upon, in the one order in which they are locked; two orders make deadlocks. People and organizations come last. */
const order = ['course', 'invitation', 'nomination', 'participant', 'session'] as const;
type Lockable = (typeof order)[number];

/** Locks rows by id in the order of the table and of the ids, so that two desks never wait for each other in a ring. */
export async function lockRows(tx: EntityManager, wanted: Partial<Record<Lockable, readonly string[]>>): Promise<void> {
  for (const table of order) {
    const ids = wanted[table];
    if (!ids?.length) continue;
    await rowsOf(tx, sql`select 1 from ${raw(table)} where id in (${join([...ids].sort())}) order by id for update`);
  }
}

/**
 * The visible row, locked, as the columns say; not found for the actor is not found. An earlier answer under the same
 * key is given here, also for a row that this very request has ended (`gone`).
 */
export async function lockVisible<R extends object>(
  tx: EntityManager,
  table: string,
  columns: Sql,
  id: string,
  visible: Sql,
  gone: Sql = sql`false`,
): Promise<R> {
  const found = await rowOf<R & { gone: boolean }>(
    tx,
    sql`select ${columns}, ${gone} as gone from ${raw(table)} t where ${all([sql`t.id = ${id}`, visible])} for update of t`,
  );
  if (!found) throw new Problem('not-found');
  settleRetry(tx);
  if (found.gone) throw new Problem('not-found');
  return found;
}
