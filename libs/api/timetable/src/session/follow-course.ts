import {
  Course,
  CourseGroupEnding,
  CourseGroupsChanged,
  CourseModeChanged,
  CourseMoved,
  listAgain,
  Reconfirming,
} from '@kenshu/courses';
import { On, rowsOf, sql } from '@kenshu/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuseTaken } from './clash';
import { bookWholeCourse, refuseOwnSessions } from './group-bookings';
import { giveUpTaken, type MovedSession, moveSessions, toConfirm } from './moved-sessions';

/** What happens to the sessions when something happens to their course. */
@Injectable()
export class FollowCourse {
  /** The course's days moved, or its clocks: every session to come keeps its hour of the day, and is listed where that was announced. */
  @On(CourseMoved)
  async move(tx: EntityManager, { courseId, days, actor, changeId }: CourseMoved): Promise<void> {
    const { zone, startsOn, endsOn } = await tx.findOneByOrFail(Course, { id: courseId });
    // Sessions pass over each other's hours on the way; only where all have arrived does the constraint look.
    await tx.query('set constraints all deferred');
    const moved = await moveSessions(tx, courseId, days, zone);
    const lost = changeId ? await giveUpTaken(tx, courseId) : new Map<string, never[]>();
    await refuseTaken(tx, takenFrom(courseId), actor);
    await tx.query('set constraints all immediate');
    if (!changeId) return;
    const asked = days === 0 ? await sessionsOutside(tx, courseId, startsOn!, endsOn!) : moved;
    await listAgain(
      tx,
      courseId,
      changeId,
      asked.map((session) => toConfirm(session, lost.get(session.id))),
    );
  }

  /** In another mode the rooms may not be needed: each is asked about once, however many sessions hold it. */
  @On(CourseModeChanged)
  async askForRooms(tx: EntityManager, { courseId, changeId }: CourseModeChanged): Promise<void> {
    const rooms = await rowsOf<{ subjectId: string }>(
      tx,
      sql`select distinct b.resource_id as "subjectId" from ${roomsAhead(courseId)}`,
    );
    await listAgain(
      tx,
      courseId,
      changeId,
      rooms.map(({ subjectId }) => ({ kind: 'room', subjectId })),
    );
  }

  /** A room that is given up is free for others at once. */
  @On(Reconfirming)
  async giveUpRoom(tx: EntityManager, { thing, action }: Reconfirming): Promise<void> {
    if (thing.kind !== 'room' || action !== 'settle') return;
    await rowsOf(
      tx,
      sql`delete from booking where (session_id, resource_id) in (
            select b.session_id, b.resource_id from ${roomsAhead(thing.courseId)} and b.resource_id = ${thing.subjectId})`,
    );
  }

  @On(CourseGroupEnding)
  async keepGroup(tx: EntityManager, { groupId }: CourseGroupEnding): Promise<void> {
    await refuseOwnSessions(tx, groupId);
  }

  @On(CourseGroupsChanged)
  async rebook(tx: EntityManager, { courseId }: CourseGroupsChanged): Promise<void> {
    await bookWholeCourse(tx, courseId);
  }
}

/** Rooms that sessions of the course hold from now on, to be followed by further conditions. */
const roomsAhead = (
  courseId: string,
) => sql`booking b join session s on s.id = b.session_id join room r on r.id = b.resource_id
  where s.course_id = ${courseId} and s.status = 'planned' and s.cancelled_at is null and s.ends_at > app_now()`;

/** Bookings of others at the hours of the course's sessions, over `booking` as `b`. */
const takenFrom = (courseId: string) => sql`exists (
  select from booking mine join session own on own.id = mine.session_id
  where own.course_id = ${courseId} and own.status = 'planned' and not mine.cancelled
    and mine.resource_id = b.resource_id and mine.session_id <> b.session_id and mine.during && b.during)`;

/** Sessions that stayed where they were, on days that are none of the course's any more. */
async function sessionsOutside(
  tx: EntityManager,
  courseId: string,
  startsOn: string,
  endsOn: string,
): Promise<MovedSession[]> {
  const outside = await rowsOf<{ id: string; startsLocal: string }>(
    tx,
    sql`select id, starts_local as "startsLocal" from session
        where course_id = ${courseId} and status = 'planned' and cancelled_at is null
          and (left(starts_local, 10) < ${startsOn} or left(starts_local, 10) > ${endsOn}) order by id`,
  );
  return outside.map(({ id, startsLocal }) => ({ id, before: null, startsLocal }));
}
