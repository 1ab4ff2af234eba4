import { usualSteps } from '@kenshu/domain/courses/work-plan';
import { rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { WorkPlanStep } from './work-plan-step.entity';

/** Gives a course the usual steps; `length` is the number of days from its first day to its last. */
export async function makeWorkPlan(tx: EntityManager, courseId: string, length: number): Promise<void> {
  const steps = usualSteps(length).map(({ key, offset, titles, owner }) => ({
    courseId,
    key,
    offsetDays: offset,
    titles,
    owner,
  }));
  await tx.insert(WorkPlanStep, steps);
}

/** The same steps for a copy, with what was noted for next time; false where there were none. */
export async function copyWorkPlan(tx: EntityManager, from: string, to: string): Promise<boolean> {
  const copied = await rowsOf<{ id: string }>(
    tx,
    sql`insert into work_plan_step (course_id, key, titles, owner, offset_days, note_from_last)
        select ${to}, key, titles, owner, offset_days, note_for_next from work_plan_step
        where course_id = ${from} and removed_at is null returning id`,
  );
  return copied.length > 0;
}
