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
import { nominationFacts, type NominationState } from './nomination.queries';
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
  // A proposal is the institute's alone: it stands in the audit trail, not among the moves that both sides read, nor in
  // the version and the day of the check, by which a country could tell that its nominee was thought about again.
  const changed = { ...(to !== from && { status: to }), ...(await stampsOf(tx, id, action, facts)) };
  if (Object.keys(changed).length > 0) await tx.update(Nomination, { id }, changed);
  if (to !== from || action === 'check') await keepMove(tx, { nominationId: id, action, from, to, reason, actor });
  await record(tx, actor, `nomination.${action}`, { type: 'nomination', id }, { reason, from, to });
  return { from, to, courseId };
}

async function stampsOf(
  tx: EntityManager,
  id: string,
  action: NominationAction,
  { countryCode, checked }: NominationState,
): Promise<Partial<Nomination>> {
  const now = new Date(await nowOf(tx));
  if (action === 'submit') return { submittedAt: now, number: await givenNumber(tx, id, countryCode) };
  if (action === 'recall') return { submittedAt: null };
  return (action === 'check' || proposes[action]) && !checked ? { checkedAt: now } : {};
}
