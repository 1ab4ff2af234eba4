import { appointableRoles } from '@kenshu/domain/identity/appointment';
import type { UserStatus } from '@kenshu/domain/identity/user.workflow';
import { type Actor, seesAll } from '@kenshu/domain/kit/actor';
import type { Role } from '@kenshu/domain/kit/permissions';
import { all, type Answer, given, lockVisible, pageStatement, rowOf, rowsOf, type Sql, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { holdsWords } from '../search';
import type { UserQuery } from './user.dto';

/** Accounts and what they may do are the institute's affair, as a whole. */
export const visibleUsers = (actor: Actor): Sql => (seesAll(actor, 'user:read') ? sql`true` : sql`false`);

/** Over `role_grant` as `g`. */
export const holdsNow = sql`g.starts_at <= app_now() and (g.ends_at is null or g.ends_at > app_now())`;

const status = sql`case when t.ended_at is not null then 'ended' when t.password_hash is null then 'invited' else 'active' end`;

const scope = sql`'role', g.role, 'programmeId', g.programme_id, 'courseId', g.course_id, 'countryCode', g.country_code,
  'countryNames', (select c.names from country c where c.code = g.country_code), 'organizationId', g.organization_id`;

const row = sql`'id', t.id, 'personId', t.person_id, 'name', p.latin_name, 'email', t.email, 'status', ${status},
  'roles', (select coalesce(json_agg(json_build_object(${scope}) order by g.starts_at, g.id), '[]'::json)
    from role_grant g where g.user_id = t.id and ${holdsNow}), 'createdAt', to_utc(t.created_at)`;

const tables = sql`from "user" t join person p on p.id = t.person_id`;

/** Of a grant that holds now; one and the same where both are asked for. */
function granted({ role, countryCode }: UserQuery): Sql | null {
  if (role === undefined && countryCode === undefined) return null;
  const asked = all([given(role, (v) => sql`g.role = ${v}`), given(countryCode, (v) => sql`g.country_code = ${v}`)]);
  return sql`exists (select from role_grant g where g.user_id = t.id and ${holdsNow} and ${asked})`;
}

export const userPage = (query: UserQuery, actor: Actor): Sql =>
  pageStatement({
    from: tables,
    where: all([
      visibleUsers(actor),
      granted(query),
      given(query.status, (v) => sql`(${status}) = ${v}`),
      given(query.q, (q) => sql`(${holdsWords(sql`p.search_text`, q)} or position(lower(${q}) in t.email) > 0)`),
    ]),
    row: sql`json_build_object(${row})`,
    sorts: { name: 'p.search_text', email: 't.email', createdAt: 't.created_at' },
    tie: 't.id',
    query,
  });

/** Whether an account can sign in as an administrator, today and for good; over `user`. */
const standing = (user: Sql): Sql => sql`(${user}.ended_at is null and ${user}.password_hash is not null and exists (
  select from role_grant g where g.user_id = ${user}.id and g.role = 'administrator' and g.starts_at <= app_now() and g.ends_at is null))`;

const lastAdministrator = sql`(${standing(sql`t`)} and not exists (select from "user" o where o.id <> t.id and ${standing(sql`o`)}))`;

export interface UserState {
  status: UserStatus;
  /** Roles that hold now or will. */
  roles: Role[];
  lastAdministrator: boolean;
}

const state = sql`json_build_object('status', ${status}, 'lastAdministrator', ${lastAdministrator},
  'roles', (select coalesce(json_agg(distinct g.role), '[]'::json) from role_grant g
    where g.user_id = t.id and (g.ends_at is null or g.ends_at > app_now())))`;

export type UserAnswer = Required<Answer<UserState>>;

export const userRecord = (id: string, actor: Actor): Sql => sql`
  select json_build_object(${row}, 'language', t.language, 'endedAt', to_utc(t.ended_at),
    'invitedUntil', (select to_utc(max(l.expires_at)) from link l
      where l.subject_id = t.id and l.purpose = 'invitation' and l.used_at is null and l.expires_at > app_now()),
    'grants', (select coalesce(json_agg(json_build_object('id', g.id, ${scope}, 'startsAt', to_utc(g.starts_at), 'endsAt', to_utc(g.ends_at),
          'current', ${holdsNow}, 'version', g.version,
          'allowedActions', case when (g.ends_at is null or g.ends_at > app_now()) and g.role = any(${appointableRoles(actor)})
              and not (g.role = 'administrator' and g.ends_at is null and ${lastAdministrator})
            then '["end"]'::json else '[]'::json end)
        order by g.starts_at desc, g.id), '[]'::json) from role_grant g where g.user_id = t.id),
    'version', t.version)::text as body, t.version, ${state} as facts
  ${tables} where t.id = ${id} and ${visibleUsers(actor)}`;

interface LockedUser {
  version: number;
  facts: UserState;
}

/** Held by whoever takes away an administrator's right, so that two of them cannot take away the last two. */
export const lockAdministrators = (tx: EntityManager) =>
  rowsOf(tx, sql`select pg_advisory_xact_lock(hashtextextended('administrators', 0))`);

export const lockUser = (tx: EntityManager, id: string, actor: Actor): Promise<LockedUser> =>
  lockVisible<LockedUser>(tx, '"user"', sql`t.version, ${state} as facts`, id, visibleUsers(actor));

export const isLastAdministrator = async (tx: EntityManager, userId: string): Promise<boolean> =>
  (await rowOf<{ last: boolean }>(tx, sql`select ${lastAdministrator} as last from "user" t where t.id = ${userId}`))!
    .last;
