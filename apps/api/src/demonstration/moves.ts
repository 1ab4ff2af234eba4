import { NominationMove } from '@kenshu/admissions';
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
