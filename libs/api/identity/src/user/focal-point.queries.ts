import type { Actor } from '@kenshu/domain/kit/actor';
import { all, given, pageStatement, type Sql, sql } from '@kenshu/http';
import { holdsWords } from '../search';
import type { FocalPointQuery } from './focal-point.dto';
import { holdsNow, visibleUsers } from './user.queries';

const appointment = sql`json_build_object('grantId', g.id, 'role', g.role, 'userId', t.id, 'personId', t.person_id, 'name', p.latin_name,
  'email', t.email, 'since', to_utc(g.starts_at), 'until', to_utc(g.ends_at), 'version', g.version)`;

/** Appointments of the country `c`, over grants as `g` with their accounts as `t`. */
const appointments = (
  actor: Actor,
  which: Sql,
): Sql => sql`from role_grant g join "user" t on t.id = g.user_id join person p on p.id = t.person_id
  where g.country_code = c.code and ${visibleUsers(actor)} and ${which}`;

const list = (actor: Actor, which: Sql, order: Sql): Sql =>
  sql`(select coalesce(json_agg(${appointment} order by ${order}, g.id), '[]'::json) ${appointments(actor, which)})`;

const holds = sql`g.role = 'focal-point' and ${holdsNow}`;

// one that was ended before it began never was
const kept = sql`(g.ends_at is null or g.ends_at > g.starts_at)`;

export const focalPointPage = (query: FocalPointQuery, actor: Actor): Sql =>
  pageStatement({
    from: query.first
      ? sql`from country c cross join lateral (select not c.code = any(${query.first.split(',')}) as later) f`
      : sql`from country c`,
    where: all([
      given(query.countryCode, (v) => sql`c.code = ${v}`),
      given(query.held, (v) => sql`exists (select ${appointments(actor, holds)}) = ${v}`),
      given(query.q, (q) => holdsWords(sql`c.search_text`, q)),
    ]),
    row: sql`json_build_object('countryCode', c.code, 'countryNames', c.names,
      'holder', (select ${appointment} ${appointments(actor, holds)} order by g.starts_at desc, g.id limit 1),
      'alternates', ${list(actor, sql`g.role = 'alternate' and ${holdsNow}`, sql`g.starts_at`)},
      'coming', ${list(actor, sql`g.starts_at > app_now() and ${kept}`, sql`g.starts_at`)},
      'former', ${list(actor, sql`g.ends_at <= app_now() and ${kept}`, sql`g.ends_at desc`)})`,
    sorts: { country: query.first ? 'f.later, c.search_text' : 'c.search_text' },
    tie: 'c.code',
    query,
  });
