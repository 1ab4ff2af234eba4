import { addDays } from '@kenshu/domain/kit/time';
import { Course, CourseGroupEnding, CourseGroupsChanged, CourseMoved } from '@kenshu/courses';
import { On, rowsOf, sql } from '@kenshu/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { bookWholeCourse, refuseOwnSessions } from './group-bookings';
import { hoursOf } from './hours';
import { Session } from './session.entity';

/** What happens to the sessions when something happens to their course. */
@Injectable()
export class FollowCourse {
  /** The course's days moved: every session keeps its hour of the day. */
  @On(CourseMoved)
  async move(tx: EntityManager, { courseId, days }: CourseMoved): Promise<void> {
    if (days === 0) return;
    const { zone } = await tx.findOneByOrFail(Course, { id: courseId });
    const sessions = await tx.find(Session, { where: { courseId }, order: { id: 'ASC' } });
    // Sessions pass over each other's hours on the way; only where all have arrived does the constraint look.
    await tx.query('set constraints all deferred');
    for (const { id, startsLocal, endsLocal } of sessions) {
      const [starts, ends] = [moved(startsLocal, days), moved(endsLocal, days)];
      const hours = hoursOf(starts, ends, zone);
      await tx.update(Session, { id }, { startsLocal: starts, endsLocal: ends, ...hours });
      await rowsOf(
        tx,
        sql`update booking set during = tstzrange(${hours.startsAt}, ${hours.endsAt}) where session_id = ${id}`,
      );
    }
    await tx.query('set constraints all immediate');
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

const moved = (wallClock: string, days: number) => `${addDays(wallClock.slice(0, 10), days)}${wallClock.slice(10)}`;
