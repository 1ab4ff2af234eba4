import { spendsNomination } from '@kenshu/domain/admissions/nomination.workflow';
import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { join, lockRows, rowOf, rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { actOnLocked } from '../nomination/act';

/** Sends everybody on the country's list who is not sent yet, in its order: all of them or, where one cannot be, none. */
export async function submitNominees(
  tx: EntityManager,
  invitationId: string,
  courseId: string,
  actor: Actor,
): Promise<string[]> {
  const waiting = await rowsOf<{ id: string }>(
    tx,
    sql`select id from nomination where invitation_id = ${invitationId} and removed_at is null
        and status in ('draft', 'returned') order by rank`,
  );
  if (!waiting.length) throw new Problem('invitation/nothing-to-submit');
  const ids = waiting.map(({ id }) => id);
  await lockRows(tx, { course: [courseId], invitation: [invitationId], nomination: ids });
  for (const id of ids) await actOnLocked(tx, id, 'submit', undefined, actor);
  return ids;
}

export async function demandNothingSent(tx: EntityManager, invitationId: string): Promise<void> {
  const sent = await rowOf<{ sent: boolean }>(
    tx,
    sql`select exists (select from nomination where invitation_id = ${invitationId} and removed_at is null
        and status in (${join([...spendsNomination])})) as sent`,
  );
  if (sent?.sent) throw new Problem('invitation/used');
}
