import { roles } from '@kenshu/domain/kit/permissions';
import type { Grant, UserActor } from '@kenshu/domain/kit/actor';
import { type Sql, sql } from '@kenshu/http';

const idleMinutes = 30;
export const absoluteHours = 12;
/** How long requests that were under way may still come with the token of before. */
export const graceSeconds = 10;

export interface LiveSignIn {
  signInId: string;
  /** Seconds since its last noted use. */
  unnoted: number;
  /** A role began or ended since its token was made. */
  renewalDue: boolean;
  userId: string;
  personId: string;
  name: string;
  grants: Grant[];
}

const account = sql`u.id as "userId", p.id as "personId", p.latin_name as name,
    coalesce((select json_agg(json_strip_nulls(json_build_object('role', g.role, 'programmeId', g.programme_id,
        'courseId', g.course_id, 'countryCode', g.country_code, 'organizationId', g.organization_id)))
      from role_grant g where g.user_id = u.id and g.starts_at <= app_now() and (g.ends_at is null or g.ends_at > app_now())), '[]') as grants`;

/** The account as it is now, without any sign-in. */
export const liveAccount = (userId: string): Sql => sql`
  select '' as "signInId", ${account} from "user" u join person p on p.id = u.person_id where u.id = ${userId} and u.ended_at is null`;

export const liveSignIn = (tokenHash: Buffer): Sql => sql`
  select s.id as "signInId", extract(epoch from app_now() - s.last_used_at)::int as unnoted, ${account},
    s.token_hash = ${tokenHash} and exists (select from role_grant g where g.user_id = u.id and (
      (g.starts_at > s.token_made_at and g.starts_at <= app_now()) or (g.ends_at > s.token_made_at and g.ends_at <= app_now()))) as "renewalDue"
  from sign_in s join "user" u on u.id = s.user_id join person p on p.id = u.person_id
  where (s.token_hash = ${tokenHash} or (s.previous_token_hash = ${tokenHash} and s.previous_until > app_now()))
    and s.ended_at is null and u.ended_at is null
    and s.created_at > app_now() - make_interval(hours => ${absoluteHours})
    and s.last_used_at > app_now() - make_interval(mins => ${idleMinutes})`;

export const actorFrom = ({
  signInId,
  userId,
  personId,
  name,
  grants,
}: Omit<LiveSignIn, 'unnoted' | 'renewalDue'>): UserActor => ({
  kind: 'user',
  signInId,
  userId,
  personId,
  name,
  grants,
});

const labels = Object.fromEntries(Object.entries(roles).map(([role, { label }]) => [role, label]));

/** The signed-in person, roles with the names of their scopes, and what the shell needs to know of the institute. */
export const meStatement = (userId: string): Sql => sql`
  select json_build_object(
    'userId', u.id, 'personId', p.id, 'displayName', p.latin_name, 'email', u.email, 'language', u.language,
    'roles', coalesce((select json_agg(json_build_object('role', g.role, 'label', ${JSON.stringify(labels)}::json ->> g.role,
        'programmeId', g.programme_id, 'courseId', g.course_id, 'countryCode', g.country_code, 'countryNames', c.names,
        'organizationId', g.organization_id) order by g.starts_at, g.id)
      from role_grant g left join country c on c.code = g.country_code
      where g.user_id = u.id and g.starts_at <= app_now() and (g.ends_at is null or g.ends_at > app_now())), '[]'::json))::text as body
  from "user" u join person p on p.id = u.person_id where u.id = ${userId}`;

export const ownSignIns = (userId: string, currentId: string): Sql => sql`
  select json_build_object('items', coalesce(json_agg(json_build_object('id', s.id, 'browser', s.browser, 'createdAt', to_utc(s.created_at),
      'lastUsedAt', to_utc(s.last_used_at), 'current', s.id = ${currentId}, 'version', s.version)
    order by s.last_used_at desc), '[]'::json))::text as body
  from sign_in s
  where s.user_id = ${userId} and s.ended_at is null
    and s.created_at > app_now() - make_interval(hours => ${absoluteHours})
    and s.last_used_at > app_now() - make_interval(mins => ${idleMinutes})`;
