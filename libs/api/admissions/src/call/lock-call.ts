import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { Course, visibleCourses } from '@kenshu/courses';
import { lockRows, lockVisible, rowOf, type Sql, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { visibleInvitations } from './call.queries';
import { closesAt } from './deadline';

interface LockedCall {
  courseId: string;
  version: number;
  zone: string;
  closesAt: Date;
  /** Issued, and not closed by the institute: a change of its deadline concerns countries. */
  called: boolean;
  /** Called for, and its deadline lies ahead. */
  open: boolean;
  /** The first day of its course. */
  startsOn: string | null;
}

/** The call as the institute changes it, its course locked before it, as everywhere. */
export const lockCall = async (tx: EntityManager, id: string, actor: Actor): Promise<LockedCall> => {
  const of = await rowOf<{ courseId: string }>(tx, sql`select course_id as "courseId" from call where id = ${id}`);
  if (!of) throw new Problem('not-found');
  await lockRows(tx, { course: [of.courseId] });
  await demandNotCancelled(tx, of.courseId);
  const columns = sql`t.course_id as "courseId", t.version, t.zone, t.closes_at as "closesAt",
    t.issued_at is not null and t.closed_at is null as called,
    t.issued_at is not null and t.closed_at is null and t.closes_at > app_now() as open,
    (select k.starts_on::text from course k where k.id = t.course_id) as "startsOn"`;
  return lockVisible<LockedCall>(tx, 'call', columns, id, ofVisibleCourse(actor));
};

/** Nothing is called for any more where the course will not be held. */
export async function demandNotCancelled(tx: EntityManager, courseId: string): Promise<void> {
  const { status } = await tx.findOneByOrFail(Course, { id: courseId });
  if (status === 'cancelled') throw new Problem('course/cancelled');
}

const ofVisibleCourse = (actor: Actor): Sql => {
  const visible = visibleCourses(actor);
  return sql`t.course_id in (select t.id from course t where ${visible})`;
};

/** An invitation as its country answers it, its course locked before it. */
export async function lockOfCountry(tx: EntityManager, id: string, actor: Actor): Promise<{ courseId: string }> {
  const of = await courseOf(tx, id);
  await lockRows(tx, { course: [of.courseId] });
  await lockVisible(tx, 'invitation', sql`t.id`, id, visibleInvitations(actor));
  return of;
}

interface CallOfInvitation {
  courseId: string;
  zone: string;
  /** When it closes for the country. */
  closesAt: Date;
  startsOn: string | null;
}

async function courseOf(tx: EntityManager, invitationId: string): Promise<CallOfInvitation> {
  const of = await rowOf<CallOfInvitation>(
    tx,
    sql`select c.course_id as "courseId", c.zone, ${closesAt} as "closesAt", k.starts_on::text as "startsOn"
        from invitation i join call c on c.id = i.call_id join course k on k.id = c.course_id where i.id = ${invitationId}`,
  );
  if (!of) throw new Problem('not-found');
  return of;
}

/** An invitation as the institute changes it: course first, then invitation, as everywhere. */
export async function lockOfInstitute(
  tx: EntityManager,
  id: string,
  actor: Actor,
): Promise<CallOfInvitation & { version: number }> {
  const of = await courseOf(tx, id);
  await lockRows(tx, { course: [of.courseId] });
  await demandNotCancelled(tx, of.courseId);
  const visible = sql`t.call_id in (select c.id from call c join course t on t.id = c.course_id where ${visibleCourses(actor)})`;
  const { version } = await lockVisible<{ version: number }>(
    tx,
    'invitation',
    sql`t.version`,
    id,
    visible,
    sql`t.ended_at is not null`,
  );
  return { version, ...of };
}
