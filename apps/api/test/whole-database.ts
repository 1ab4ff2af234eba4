import { readdir } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';

// Of a sign-in it is noted once a minute that it was used, be it for what was refused, and refusals are counted.
// Nothing else is left out.
const content = sql`select format('select to_jsonb(t) - ''last_used_at'' as r from %I.%I t order by 1', n.nspname, c.relname)`;
const sums = sql`select n.nspname || '.' || c.relname as name, md5(query_to_xml((${content}), false, true, '')::text) as sum
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and c.relname <> 'security_count' and n.nspname in ('public', 'graphile_worker') order by 1`;

type Everything = Record<string, unknown>;

/** Every table, that of the jobs too, by a sum over its rows, and the files: what a refusal leaves as it was. */
export async function everythingIn(db: EntityManager, folder: string): Promise<Everything> {
  const tables = await rowsOf<{ name: string; sum: string }>(db, sums);
  return {
    ...Object.fromEntries(tables.map(({ name, sum }) => [name, sum])),
    files: (await readdir(folder, { recursive: true })).sort(),
  };
}

/** The tables that are no longer what they were. */
export const differing = (before: Everything, after: Everything): string[] =>
  Object.keys(after).filter((name) => !isDeepStrictEqual(before[name], after[name]));
