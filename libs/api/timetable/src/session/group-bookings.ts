import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { Problem } from '@kenshu/domain/kit/problem';
import { isLeaf } from '@kenshu/courses';
import { rowOf, rowsOf, type Sql, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { type Clash, clashProblem, clockIn } from './clash';

/** The groups of a course that are scheduled: its workshop groups, or the one of everybody. */
async function leafGroups(tx: EntityManager, courseId: string): Promise<{ id: string; whole: boolean }[]> {
  return rowsOf<{ id: string; whole: boolean }>(
    tx,
    sql`select g.id, g.whole from course_group g where g.course_id = ${courseId} and ${isLeaf} order by g.position, g.id`,
  );
}

/** Whom a session is for: the groups that are named, or everybody; to name the group of everybody is the same. */
export async function groupsFor(
  tx: EntityManager,
  courseId: string,
  named: readonly string[] | null | undefined,
): Promise<{ wholeCourse: boolean; groupIds: readonly string[] }> {
  const leaves = await leafGroups(tx, courseId);
  const everybody = leaves.filter(({ whole }) => whole).map(({ id }) => id);
  if (named && !(named.length > 0 && named.every((id) => everybody.includes(id))))
    return { wholeCourse: false, groupIds: [...new Set(named)] };
  return { wholeCourse: true, groupIds: leaves.map(({ id }) => id) };
}

/** Gives every session of the whole course the groups that are scheduled now, and no other; the course is locked. */
export async function bookWholeCourse(tx: EntityManager, courseId: string): Promise<void> {
  await rowsOf(
    tx,
    sql`delete from booking b using session s, course_group g
        where s.id = b.session_id and g.id = b.resource_id and s.course_id = ${courseId} and s.cancelled_at is null
          and ((s.whole_course and not ${isLeaf}) or (g.ended_at is not null and s.ends_at > app_now()))`,
  );
  await rowsOf(
    tx,
    sql`insert into resource (id, kind) select g.id, 'group' from course_group g
        where g.course_id = ${courseId} and ${isLeaf} on conflict (id) do nothing`,
  );
  await refuseClashOfGroups(tx, courseId);
  await rowsOf(
    tx,
    sql`insert into booking (session_id, resource_id, roles, during)
        select s.id, g.id, array['group'], tstzrange(s.starts_at, s.ends_at)
        from session s join course_group g on g.course_id = s.course_id and ${isLeaf}
        where s.course_id = ${courseId} and s.whole_course and s.cancelled_at is null
        on conflict (session_id, resource_id) do nothing`,
  );
}

/** Two sessions of one time that a group would have to be in, one of them for the whole course. */
async function refuseClashOfGroups(tx: EntityManager, courseId: string): Promise<void> {
  const books = (session: Sql) =>
    sql`exists (select from booking b where b.session_id = ${session} and b.resource_id = g.id)`;
  const clash = await rowOf<Clash>(
    tx,
    sql`select o.titles, o.starts_at as "startsAt", o.ends_at as "endsAt", t.zone, true as visible, g.names as resource
        from session s join session o on o.course_id = s.course_id and o.id <> s.id join course t on t.id = s.course_id
          join course_group g on g.course_id = s.course_id and ${isLeaf}
        where s.course_id = ${courseId} and s.whole_course and s.cancelled_at is null and o.cancelled_at is null
          and tstzrange(s.starts_at, s.ends_at) && tstzrange(o.starts_at, o.ends_at)
          and not ${books(sql`s.id`)} and (o.whole_course or ${books(sql`o.id`)})
        order by o.starts_at, o.id limit 1`,
  );
  if (clash) throw clashProblem(clash);
}

/** A group with a session of its own ahead is not ended: who would come to it? */
export async function refuseOwnSessions(tx: EntityManager, groupId: string): Promise<void> {
  const own = await rowOf<{ titles: LocalisedText; startsAt: Date; zone: string; group: LocalisedText }>(
    tx,
    sql`select s.titles, s.starts_at as "startsAt", t.zone, g.names as "group"
        from booking b join session s on s.id = b.session_id join course t on t.id = s.course_id join course_group g on g.id = b.resource_id
        where b.resource_id = ${groupId} and not s.whole_course and s.cancelled_at is null and s.ends_at > app_now()
          and not exists (select from booking o join course_group og on og.id = o.resource_id
            where o.session_id = s.id and o.resource_id <> ${groupId})
        order by s.starts_at, s.id limit 1`,
  );
  if (!own) return;
  throw new Problem('group/has-sessions', {
    group: own.group,
    session: own.titles,
    startsAt: clockIn(own.startsAt, own.zone),
  });
}
