import { type Actor, nameOfActor } from '@kenshu/domain/kit/actor';
import type { EntityManager } from 'typeorm';
import { NominationMove } from './nomination-move.entity';

interface Move {
  nominationId: string;
  action: string;
  from: string;
  to: string;
  reason?: string;
  actor: Actor;
}

export async function keepMove(
  tx: EntityManager,
  { nominationId, action, from, to, reason, actor }: Move,
): Promise<void> {
  await tx.insert(NominationMove, {
    nominationId,
    action,
    fromStatus: from,
    toStatus: to,
    reason: reason ?? null,
    byName: nameOfActor(actor),
  });
}
