import { rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';

/** Beyond this no step lies, as the DTO has it. */
const FAR = 1_000;

/** Sets steps on the days that are fixed elsewhere, by their keys: one fact has one day. */
export async function setStepDays(
  tx: EntityManager,
  courseId: string,
  days: Readonly<Record<string, string | null>>,
): Promise<void> {
  await rowsOf(
    tx,
    sql`update work_plan_step w set offset_days = d.value::date - k.starts_on, version = w.version + 1
        from course k, jsonb_each_text(${JSON.stringify(days)}::jsonb) d
        where k.id = ${courseId} and w.course_id = k.id and w.key = d.key and w.removed_at is null
          and abs(d.value::date - k.starts_on) <= ${FAR}::int and w.offset_days <> d.value::date - k.starts_on`,
  );
}
