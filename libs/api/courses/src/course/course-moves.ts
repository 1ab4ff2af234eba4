import type { CourseAction, CourseStatus } from '@kenshu/domain/courses/course.workflow';
import { type Actor, nameOfActor, seesAll } from '@kenshu/domain/kit/actor';
import { type Sql, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { CourseMove } from './course-move.entity';

interface Move {
  courseId: string;
  action: CourseAction;
  from: CourseStatus;
  to: CourseStatus;
  reason?: string;
  actor: Actor;
}

export async function keepCourseMove(
  tx: EntityManager,
  { courseId, action, from, to, reason, actor }: Move,
): Promise<void> {
  await tx.insert(CourseMove, {
    courseId,
    action,
    fromStatus: from,
    toStatus: to,
    reason: reason ?? null,
    byId: actor.kind === 'user' ? actor.userId : null,
    byName: nameOfActor(actor),
  });
}

/** The moves of a course over `course` as `t`, the oldest first; who said what is for those who see all courses. */
export const movesSeenBy = (actor: Actor): Sql =>
  seesAll(actor, 'course:read')
    ? sql`(select coalesce(json_agg(json_build_object('action', m.action, 'from', m.from_status, 'to', m.to_status,
        'by', m.by_name, 'reason', m.reason, 'at', to_utc(m.at)) order by m.at, m.id), '[]'::json) from course_move m where m.course_id = t.id)`
    : sql`'[]'::json`;

/** Whether the actor made the proposal that waits, over `course` as `t`. */
export const proposedBy = (actor: Actor): Sql =>
  sql`coalesce((select m.by_id = ${actor.kind === 'user' ? actor.userId : null} from course_move m
    where m.course_id = t.id and m.action = 'propose' order by m.at desc limit 1), false)`;

/** Whether the course was closed by an act, over `course` as `t`. */
export const wasClosedHere: Sql = sql`exists (select from course_move m where m.course_id = t.id and m.action = 'close')`;
