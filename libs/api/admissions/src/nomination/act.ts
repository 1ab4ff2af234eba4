import {
  type NominationAction,
  type NominationStatus,
  nominationWorkflow,
  proposes,
} from '@kenshu/domain/admissions/nomination.workflow';
import type { Actor } from '@kenshu/domain/kit/actor';
import { permit } from '@kenshu/domain/kit/workflow';
import { nowOf } from '@kenshu/http';
import { record } from '@kenshu/platform';
import type { EntityManager } from 'typeorm';
import { keepMove } from './moves';
import { Nomination } from './nomination.entity';
import { nominationFacts } from './nomination.queries';
import { givenNumber } from './numbers';
import { propose, takeBack } from './proposals';

/** Takes one step of the workflow with a nomination whose places are locked; answers where it came from and went. */
export async function actOnLocked(
  tx: EntityManager,
  id: string,
  action: NominationAction,
  reason: string | undefined,
  actor: Actor,
): Promise<{ from: NominationStatus; to: NominationStatus; courseId: string }> {
  const facts = await nominationFacts(tx, id);
  const { status: from, courseId, countryCode, closesAt, name, placeElsewhere } = facts;
  const to = permit(nominationWorkflow, action, {
    status: from,
    facts,
    actor,
    scope: { courseId, countryCode },
    reason,
    problemParams: { closesAt, name, other: placeElsewhere },
  });
  const outcome = proposes[action];
  if (outcome) await propose(tx, id, outcome, reason ?? null, actor);
  if (action === 'unpropose' || action === 'withdraw') await takeBack(tx, id);
  await tx.update(Nomination, { id }, { status: to, ...(await stampsOf(tx, id, action, countryCode)) });
  // A proposal is the institute's alone: it stands in the audit trail, not among the moves that both sides read.
  if (to !== from || action === 'check') await keepMove(tx, { nominationId: id, action, from, to, reason, actor });
  await record(tx, actor, `nomination.${action}`, { type: 'nomination', id }, { reason, from, to });
  return { from, to, courseId };
}

async function stampsOf(
  tx: EntityManager,
  id: string,
  action: NominationAction,
  countryCode: string,
): Promise<Partial<Nomination>> {
  const now = new Date(await nowOf(tx));
  if (action === 'submit') return { submittedAt: now, number: await givenNumber(tx, id, countryCode) };
  if (action === 'recall') return { submittedAt: null };
  return action === 'check' || proposes[action] ? { checkedAt: now } : {};
}
