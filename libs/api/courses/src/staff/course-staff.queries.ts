import { type Actor, can } from '@kenshu/domain/kit/actor';
import { mayOf, roleNames, scopeOf } from '@kenshu/domain/kit/permissions';
import { staffDutyNames } from '@kenshu/domain/courses/staff';
import { Problem } from '@kenshu/domain/kit/problem';
import { join, lockRows, lockVisible, rowOf, type Sql, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { visibleCourses } from '../course/course.queries';

const opening = roleNames.filter((role) => mayOf(role).includes('course:read'));
const ofInstitute = join(opening.filter((role) => scopeOf(role) === 'institute'));
const ofCourse = join(opening.filter((role) => scopeOf(role) === 'course'));

/** Roles of the account `u` that open the course of the row `s`. */
const granted = sql`exists (select from role_grant g where g.user_id = u.id
  and g.starts_at <= app_now() and (g.ends_at is null or g.ends_at > app_now())
  and (g.role in (${ofInstitute}) or (g.role in (${ofCourse}) and g.course_id = s.course_id)))`;

const access = sql`case when u.id is null then 'no-account' when ${granted} then 'granted' else 'not-granted' end`;

const member = (actor: Actor): Sql => {
  const told = can(actor, 'user:read');
  return sql`json_build_object('id', s.id, 'person', json_build_object('id', p.id, 'latinName', p.latin_name), 'duty', s.duty,
    'startedAt', to_utc(s.started_at), 'access', ${told ? access : sql`null`}, 'userId', ${told ? sql`u.id` : sql`null`}, 'version', s.version)`;
};

const tables = sql`from course_staff s join person p on p.id = s.person_id left join "user" u on u.person_id = p.id and u.ended_at is null`;

const order = sql`array_position(${staffDutyNames}::text[], s.duty), p.latin_name, s.id`;

export const staffOf = (courseId: string, actor: Actor): Sql => sql`
  select json_build_object('items', coalesce((select json_agg(${member(actor)} order by ${order})
      ${tables} where s.course_id = t.id and s.ended_at is null), '[]'::json))::text as body
  from course t where t.id = ${courseId} and ${visibleCourses(actor)}`;

export const staffRecord = (id: string, actor: Actor): Sql =>
  sql`select ${member(actor)}::text as body, s.version ${tables} where s.id = ${id}`;

interface LockedStaff {
  courseId: string;
  version: number;
  ended: boolean;
}

/** The row as the actor may see it, its course locked before it; one that has ended is found only where that is asked for. */
export async function lockStaff(tx: EntityManager, id: string, actor: Actor, alsoEnded = false): Promise<LockedStaff> {
  const of = await rowOf<{ courseId: string }>(
    tx,
    sql`select course_id as "courseId" from course_staff where id = ${id}`,
  );
  if (!of) throw new Problem('not-found');
  await lockRows(tx, { course: [of.courseId] });
  return lockVisible<LockedStaff>(
    tx,
    'course_staff',
    sql`t.course_id as "courseId", t.version, t.ended_at is not null as ended`,
    id,
    sql`t.course_id in (select t.id from course t where ${visibleCourses(actor)})`,
    alsoEnded ? sql`false` : sql`t.ended_at is not null`,
  );
}
