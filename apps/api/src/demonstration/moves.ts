import { NominationMove } from '@kenshu/admissions';
import { rowOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';

type Move = [action: string, from: string, to: string, at: Date, by: string];

export async function keepMoves(tx: EntityManager, nominationId: string, moves: readonly Move[]): Promise<void> {
  await tx.insert(
    NominationMove,
    moves.map(([action, fromStatus, toStatus, at, byName]) => ({
      nominationId,
      action,
      fromStatus,
      toStatus,
      at,
      byName,
    })),
  );
}

export async function nextNumber(tx: EntityManager): Promise<string> {
  const found = await rowOf<{ number: string }>(
    tx,
    sql`select 'N-' || lpad(nextval('nomination_number')::text, 6, '0') as number`,
  );
  return found!.number;
}
