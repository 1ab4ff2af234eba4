import type { ReconfirmationKind, ReconfirmationStatus } from '@kenshu/domain/courses/reconfirmation.workflow';
import { given, rowsOf, sql, all } from '@kenshu/http';
import type { EntityManager } from 'typeorm';

/** One thing a context lists to be confirmed again. */
export interface ToConfirm {
  kind: ReconfirmationKind;
  subjectId: string;
  field?: string;
  before?: string | null;
  proposed?: string | null;
  lost?: unknown;
}

/** Puts things on the course's list; what is open already keeps what it was at first, and has the new proposal. */
export async function listAgain(
  tx: EntityManager,
  courseId: string,
  changeId: string,
  things: readonly ToConfirm[],
): Promise<void> {
  if (!things.length) return;
  await rowsOf(
    tx,
    sql`insert into reconfirmation (course_id, change_id, kind, subject_id, field, before, proposed, lost)
        select ${courseId}, ${changeId}, kind, "subjectId", coalesce(field, ''), before, proposed, lost
        from json_to_recordset(${JSON.stringify(things)}::json)
          as t(kind text, "subjectId" uuid, field text, before text, proposed text, lost jsonb)
        on conflict (course_id, kind, subject_id, field) where status = 'open'
        do update set change_id = excluded.change_id, proposed = excluded.proposed, version = reconfirmation.version + 1,
          lost = coalesce(excluded.lost, reconfirmation.lost)`,
  );
  // Changed and changed back: there is nothing to confirm.
  await rowsOf(
    tx,
    sql`update reconfirmation set status = 'fallen', settled_at = app_now(), version = version + 1
        where course_id = ${courseId} and status = 'open' and before = proposed and lost is null`,
  );
}

/** Takes things off the list that were settled where they belong: answered, edited, cancelled. */
export async function settleAgain(
  tx: EntityManager,
  kind: ReconfirmationKind,
  subjectId: string,
  status: Exclude<ReconfirmationStatus, 'open'>,
  fields?: readonly string[],
): Promise<void> {
  const which = all([
    sql`kind = ${kind}`,
    sql`subject_id = ${subjectId}`,
    sql`status = 'open'`,
    given(fields, (names) => sql`field = any(${names})`),
  ]);
  await rowsOf(
    tx,
    sql`update reconfirmation set status = ${status}, settled_at = app_now(), version = version + 1 where ${which}`,
  );
}
