import { nowOf } from '@kenshu/http';
import { type EntityManager, IsNull } from 'typeorm';
import { Nomination } from './nomination.entity';

/** Notes that the nominee came, so that the country withdraws nobody who is there; its course is locked already. */
export async function noteArrival(tx: EntityManager, nominationId: string): Promise<void> {
  const arrivedAt = new Date(await nowOf(tx));
  await tx.update(Nomination, { id: nominationId, arrivedAt: IsNull() }, { arrivedAt });
}
