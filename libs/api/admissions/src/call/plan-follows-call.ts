import { setStepDays } from '@kenshu/courses';
import { rowOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';

interface Days {
  deadline: string;
  results: string | null;
  confirmation: string | null;
}

/** The steps of the work plan that are the call's own days stand on them from the day the call has them. */
export async function planFollowsCall(tx: EntityManager, courseId: string): Promise<void> {
  const days = await rowOf<Days>(
    tx,
    sql`select (closes_at at time zone zone)::date::text as deadline, results_on::text as results, confirm_by::text as confirmation
        from call where course_id = ${courseId}`,
  );
  if (days) await setStepDays(tx, courseId, { ...days });
}
