import type { Outcome } from '@kenshu/domain/admissions/nomination.workflow';
import type { Actor } from '@kenshu/domain/kit/actor';
import { rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { Selection } from './selection.entity';

/** Puts a proposal in the place of the one that stood; both stay on record. */
export async function propose(
  tx: EntityManager,
  nominationId: string,
  outcome: Outcome,
  reason: string | null,
  actor: Actor,
): Promise<void> {
  await takeBack(tx, nominationId);
  await tx.insert(Selection, {
    nominationId,
    outcome,
    reason,
    proposedById: actor.kind === 'user' ? actor.userId : null,
  });
}

/** Ends the proposal that waits for release; its place is free at once. */
export async function takeBack(tx: EntityManager, nominationId: string): Promise<void> {
  await rowsOf(
    tx,
    sql`update selection set superseded_at = app_now()
        where nomination_id = ${nominationId} and superseded_at is null and released_at is null`,
  );
}
