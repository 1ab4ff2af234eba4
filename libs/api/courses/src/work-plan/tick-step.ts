import type { CourseAction } from '@kenshu/domain/courses/course.workflow';
import { stepsOf } from '@kenshu/domain/courses/work-plan';
import type { Actor } from '@kenshu/domain/kit/actor';
import { rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';

/** Ticks the step that an act on the course carries out, or opens it again; what was ticked by hand stays as it was. */
export async function tickStepOf(
  tx: EntityManager,
  courseId: string,
  action: CourseAction,
  actor: Actor,
): Promise<void> {
  const step = stepsOf[action];
  if (!step) return;
  const by = actor.kind === 'user' ? actor.userId : null;
  const { key, done } = step;
  await rowsOf(
    tx,
    done
      ? sql`update work_plan_step set done_at = app_now(), done_by_id = ${by}, version = version + 1
            where course_id = ${courseId} and key = ${key} and removed_at is null and done_at is null`
      : sql`update work_plan_step set done_at = null, done_by_id = null, version = version + 1
            where course_id = ${courseId} and key = ${key} and removed_at is null and done_at is not null`,
  );
}
