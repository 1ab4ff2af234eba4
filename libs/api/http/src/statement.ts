import { createHash } from 'node:crypto';
import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import sql, { empty, join, raw, Sql } from 'sql-template-tag';
import type { ListQuery } from './list-query';

export { empty, join, raw, Sql, sql };

/** The conditions that are present, joined by `and`; true where none is. */
export const all = (conditions: readonly (Sql | false | null | undefined)[]): Sql => {
  const present = conditions.filter((c): c is Sql => c instanceof Sql);
  return present.length ? join(present, ' and ') : sql`true`;
};

/** A condition for a filter that was given, nothing for one that was not. */
export const given = <T>(value: T | undefined, condition: (value: T) => Sql): Sql | null =>
  value === undefined ? null : condition(value);

/** A filter that names a record, and whether there is such a one for the reader. */
interface Named {
  filter: string;
  there: Sql;
}

/** Nothing for a filter that was not given; `among` is what follows `select`, over the id. */
export const named = (filter: string, id: string | undefined, among: (id: string) => Sql): Named | null =>
  id === undefined ? null : { filter, there: sql`exists (select ${among(id)})` };

/** For `Reader.json` to refuse: the first filter that names nothing which is there for the reader. */
export function unknownOf(filters: readonly (Named | null)[]): Sql {
  const present = filters.filter((f) => f !== null);
  if (!present.length) return empty;
  const cases = present.map(({ filter, there }) => sql`when not ${there} then ${filter}::text`);
  return sql`, case ${join(cases, ' ')} end as unknown`;
}

/** A column, or one that may be null: then what is not known comes last both ways (and no index gives the order). */
type SortColumn = string | { nullable: string };

interface PageParts {
  /** `from … join …` */
  from: Sql;
  where: Sql;
  /** The JSON object of one row, over the tables of `from`. */
  row: Sql;
  /** Where the total is counted, when that needs fewer tables than a row does. */
  countFrom?: Sql;
  /** Sort keys a caller may name, each with its column; the first is the default. */
  sorts: Record<string, SortColumn>;
  /** The unique column that settles ties. */
  tie: string;
  query: ListQuery;
  /** Rows of a page when none is asked for: 25, or all of a list that is short and read whole. */
  pageSize?: number;
  /** The filters that name a record; see `named`. */
  names?: readonly (Named | null)[];
  /** What the answer holds beside the page: `'key', value` pairs. */
  beside?: Sql;
  /** The default sort when none is asked for, e.g. `-year`. */
  sort?: string;
}

/** One statement for one page: `{ items, total, page, pageSize }` as text. */
export function pageStatement(parts: PageParts): Sql {
  const { from, where, row, query, countFrom = from, names = [], beside } = parts;
  const { page = 1, pageSize = parts.pageSize ?? 25 } = query;
  return sql`select json_build_object(${beside ? sql`${beside}, ` : empty}
    'items', coalesce((select json_agg(item) from (
      select ${row} as item ${from} where ${where} order by ${orderOf(parts)} limit ${pageSize} offset ${(page - 1) * pageSize}
    ) rows), '[]'::json),
    'total', (select count(*) ${countFrom} where ${where}),
    'page', ${page}::int, 'pageSize', ${pageSize}::int)::text as body${unknownOf(names)}`;
}

function orderOf({ sorts, sort, tie, query }: PageParts): Sql {
  const asked = query.sort ?? sort ?? Object.keys(sorts)[0] ?? '';
  const column = sorts[asked.replace(/^-/, '')];
  if (!column) {
    const detail = `must be one of: ${Object.keys(sorts).join(', ')}`;
    throw new Problem('invalid-input', {}, [{ pointer: '#/sort', code: 'one-of', detail }]);
  }
  const direction = asked.startsWith('-') ? 'desc' : 'asc';
  return raw(
    typeof column === 'string'
      ? `${column} ${direction}, ${tie}`
      : `${column.nullable} ${direction} nulls last, ${tie}`,
  );
}

/** A statement as it is sent: its text with numbered values, under the name by which connections keep it prepared. */
export interface Prepared {
  name: string;
  text: string;
  values: unknown[];
}

export const prepared = ({ text, values }: Sql): Prepared => ({ name: statementName(text), text, values });

const SHAPES = 500;
/** Stands for the id until one is given. */
const ID = '\0id';

/**
 * The statement of one record, put together once for all readers with the same grants: to write and to name some 5 kB of
 * SQL is the dearest part of a small request. The builder may read nothing of the actor but the grants.
 */
export function onceForGrants(build: (id: string, actor: Actor) => Sql): (id: string, actor: Actor) => Prepared {
  const known = new Map<string, Prepared>();
  return (id, actor) => {
    const grants = actor.kind === 'user' ? JSON.stringify(actor.grants) : actor.kind;
    let shape = known.get(grants);
    if (!shape) {
      if (known.size === SHAPES) known.clear();
      shape = prepared(build(ID, actor));
      known.set(grants, shape);
    }
    return { ...shape, values: shape.values.map((value) => (value === ID ? id : value)) };
  };
}

const names = new Map<string, string>();

/** The name under which a text is prepared: the same text has the same name on every connection. */
function statementName(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}
