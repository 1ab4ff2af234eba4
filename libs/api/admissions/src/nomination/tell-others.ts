import { holdsPlace, type NominationStatus } from '@kenshu/domain/admissions/nomination.workflow';
import type { Actor } from '@kenshu/domain/kit/actor';
import { settleAgain } from '@kenshu/courses';
import type { Events } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { ParticipationAskedAgain, ParticipationConfirmed, ParticipationEnded } from '../events';

interface Move {
  id: string;
  courseId: string;
  personId: string;
  from: NominationStatus;
  to: NominationStatus;
}

/** What follows from a nomination's move: for the participant it came to, and for what must be confirmed again. */
export async function tellOthers(
  tx: EntityManager,
  events: Events,
  { id, courseId, personId, from, to }: Move,
  actor: Actor,
): Promise<void> {
  if (from === to) return;
  if (to === 'confirmed') {
    await settleAgain(tx, 'nomination', id, 'settled');
    await events.publish(tx, new ParticipationConfirmed(id, courseId, personId, actor));
  }
  if (from === 'confirmed' && to === 'selected') await events.publish(tx, new ParticipationAskedAgain(id, actor));
  if (holdsPlace.includes(from) && !holdsPlace.includes(to)) {
    await settleAgain(tx, 'nomination', id, 'fallen');
    await events.publish(tx, new ParticipationEnded(id));
  }
}
