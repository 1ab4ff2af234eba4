import type { Actor } from '@kenshu/domain/kit/actor';
import { lockRows, lockVisible, rowOf, type Sql, sql } from '@kenshu/http';
import { Problem } from '@kenshu/domain/kit/problem';
import type { EntityManager } from 'typeorm';
import { visibleCourses } from '../course/course.queries';

/** Whether a group is scheduled, over `course_group` as `g`: a workshop group, or the one of everybody where there is none. */
export const isLeaf = sql`(g.ended_at is null and (not g.whole or not exists (
  select from course_group part where part.course_id = g.course_id and not part.whole and part.ended_at is null)))`;

const group = sql`json_build_object('id', g.id, 'names', g.names, 'whole', g.whole,
  'members', (select count(*)::int from course_group_member m where m.group_id = g.id), 'version', g.version)`;

export const groupsOf = (courseId: string, actor: Actor): Sql => sql`
  select json_build_object('items', coalesce((select json_agg(${group} order by g.position, g.id)
      from course_group g where g.course_id = t.id and g.ended_at is null), '[]'::json))::text as body
  from course t where t.id = ${courseId} and ${visibleCourses(actor)}`;

export const groupRecord = (id: string): Sql =>
  sql`select ${group}::text as body, g.version from course_group g where g.id = ${id}`;

interface LockedGroup {
  courseId: string;
  version: number;
  whole: boolean;
  ended: boolean;
}

/** The group as the actor may see it, its course locked before it; one that has ended is found only where that is asked for. */
export async function lockGroup(tx: EntityManager, id: string, actor: Actor, alsoEnded = false): Promise<LockedGroup> {
  const of = await rowOf<{ courseId: string }>(
    tx,
    sql`select course_id as "courseId" from course_group where id = ${id}`,
  );
  if (!of) throw new Problem('not-found');
  await lockRows(tx, { course: [of.courseId] });
  return lockVisible<LockedGroup>(
    tx,
    'course_group',
    sql`t.course_id as "courseId", t.version, t.whole, t.ended_at is not null as ended`,
    id,
    sql`t.course_id in (select t.id from course t where ${visibleCourses(actor)})`,
    alsoEnded ? sql`false` : sql`t.ended_at is not null`,
  );
}
