import { type Actor, seesAll } from '@kenshu/domain/kit/actor';
import { all, given, pageStatement, type Sql, sql } from '@kenshu/http';
import type { AuditQuery } from './audit-event.dto';

/** The trail is the institute's as a whole; nobody reads a part of it by another right. */
const visibleEvents = (actor: Actor): Sql => (seesAll(actor, 'audit:read') ? sql`true` : sql`false`);

/** `person` is everything done to people, `person.join` one act. */
const acted = (action: string): Sql => sql`(t.action = ${action} or starts_with(t.action, ${`${action}.`}))`;

/** One row always, of nulls before the first look. */
export const lastCheck = sql`select json_build_object('checkedAt', to_utc(c.checked_at), 'events', c.events,
    'completeFrom', to_utc(c.complete_from), 'complete', case when c.checked_at is not null then c.broken is null end)::text as body
  from (values (true)) as always
  left join lateral (select * from audit_check order by checked_at desc limit 1) c on true`;

export const auditPage = (query: AuditQuery, actor: Actor): Sql =>
  pageStatement({
    from: sql`from audit_event t`,
    where: all([
      visibleEvents(actor),
      given(query.q, (q) => sql`position(lower(${q}) in lower(t.actor_name)) > 0`),
      given(query.action, acted),
      given(query.subjectType, (v) => sql`t.subject_type = ${v}`),
      given(query.subjectId, (v) => sql`t.subject_id = ${v}`),
      given(query.actorId, (v) => sql`t.actor_id = ${v}`),
      given(query.from, (v) => sql`t.at >= ${v}`),
      given(query.until, (v) => sql`t.at < ${v}`),
    ]),
    row: sql`json_build_object('id', t.id, 'at', to_utc(t.at), 'actorKind', t.actor_kind, 'actorId', t.actor_id,
      'actorName', t.actor_name, 'action', t.action, 'subjectType', t.subject_type, 'subjectId', t.subject_id,
      'reason', t.reason, 'details', t.details::text)`,
    sorts: { at: 't.at' },
    sort: '-at',
    tie: 't.id',
    query,
  });
