import type { Actor, UserActor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { allowedActions, permit } from '@kenshu/domain/kit/workflow';
import {
  type ParticipantAction,
  type ParticipantStatus,
  participantWorkflow,
} from '@kenshu/domain/participation/participant.workflow';
import { noteArrival } from '@kenshu/admissions';
import { settleAgain } from '@kenshu/courses';
import { checkVersion, Db, join, JsonText, lockRows, lockVisible, Reader, rowOf, rowsOf, sql } from '@kenshu/http';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { leaveGroup } from '../group/group-member.queries';
import type {
  ParticipantActionDto,
  ParticipantOutcomesDto,
  ParticipantQuery,
  ParticipantsActionDto,
} from './participant.dto';
import { Participant } from './participant.entity';
import {
  historyOf,
  type ParticipantAnswer,
  participantFacts,
  participantPage,
  participantRecord,
  type ParticipantState,
  visibleParticipants,
} from './participant.queries';

@Injectable()
export class ParticipantsService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
  ) {}

  list(query: ParticipantQuery, actor: Actor): Promise<JsonText> {
    return this.reader.json(participantPage(query, actor));
  }

  async get(id: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<ParticipantAnswer>(participantRecord(id, actor));
    if (!found) throw new Problem('not-found');
    return shown(found, actor);
  }

  ownHistory({ personId }: UserActor): Promise<JsonText> {
    return this.reader.json(historyOf(personId));
  }

  async historyOf(personId: string): Promise<JsonText> {
    const person = await this.reader.row<{ id: string }>(sql`select id from person where id = ${personId}`);
    if (!person) throw new Problem('not-found');
    return this.reader.json(historyOf(personId));
  }

  act(
    id: string,
    { action: name, reason }: ParticipantActionDto,
    version: number | undefined,
    actor: Actor,
  ): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      await lockCoursesOf(tx, [id]);
      const locked = await lockParticipant(tx, id, actor);
      checkVersion(version, locked.version);
      await actOnLocked(tx, id, name as ParticipantAction, reason, actor);
      return read(tx, id, actor);
    });
  }

  /** One transaction for all; what stands in one's way leaves the others alone. */
  actOnMany({ ids, action, reason }: ParticipantsActionDto, actor: Actor): Promise<ParticipantOutcomesDto> {
    return this.db.transaction(async (tx) => {
      await lockCoursesOf(tx, ids);
      const outcomes = [];
      // in the order of the ids, so that two roll calls never wait for each other in a ring
      for (const id of [...new Set(ids)].sort()) {
        outcomes.push(await outcomeOf(tx, id, action as ParticipantAction, reason, actor));
      }
      return { outcomes };
    });
  }
}

function shown({ body, version, facts }: ParticipantAnswer, actor: Actor): JsonText {
  const scope = { courseId: facts.courseId };
  return new JsonText(body, version).with({
    allowedActions: allowedActions(participantWorkflow, { status: facts.status, facts, actor, scope }),
  });
}

/** The courses come before their people in the order of locks. */
async function lockCoursesOf(tx: EntityManager, ids: readonly string[]): Promise<void> {
  const of = await rowsOf<{ courseId: string }>(
    tx,
    sql`select distinct course_id as "courseId" from participant where id in (${join([...ids])})`,
  );
  await lockRows(tx, { course: of.map(({ courseId }) => courseId) });
}

const lockParticipant = (tx: EntityManager, id: string, actor: Actor): Promise<{ version: number }> =>
  lockVisible<{ version: number }>(
    tx,
    'participant',
    sql`t.version`,
    id,
    visibleParticipants(actor),
    sql`t.ended_at is not null`,
  );

async function actOnLocked(
  tx: EntityManager,
  id: string,
  action: ParticipantAction,
  reason: string | undefined,
  actor: Actor,
): Promise<ParticipantStatus> {
  const found = await rowOf<{ facts: ParticipantState }>(
    tx,
    sql`select ${participantFacts} as facts from participant t join course k on k.id = t.course_id where t.id = ${id}`,
  );
  const { facts } = found!;
  const scope = { courseId: facts.courseId };
  const status = permit(participantWorkflow, action, { status: facts.status, facts, actor, scope, reason });
  await tx.update(Participant, { id }, { status, reason: reason ?? null, closedFrom: null });
  if (status === 'arrived' && facts.nominationId) await noteArrival(tx, facts.nominationId);
  if (action === 'withdraw') await withdraw(tx, id, facts.courseId);
  await record(
    tx,
    actor,
    `participant.${action}`,
    { type: 'participant', id },
    { reason, from: facts.status, to: status },
  );
  return status;
}

/** Whoever does not come after all leaves the group, and is not asked any more. */
async function withdraw(tx: EntityManager, id: string, courseId: string): Promise<void> {
  const { personId } = await tx.findOneByOrFail(Participant, { id });
  await leaveGroup(tx, courseId, personId);
  await settleAgain(tx, 'participant', id, 'fallen');
}

/** A refusal comes before anything is written, so that the transaction goes on for the others. */
async function outcomeOf(
  tx: EntityManager,
  id: string,
  action: ParticipantAction,
  reason: string | undefined,
  actor: Actor,
): Promise<ParticipantOutcomesDto['outcomes'][number]> {
  try {
    await lockParticipant(tx, id, actor);
    return { id, status: await actOnLocked(tx, id, action, reason, actor), problem: null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const now = error.type === 'not-found' ? null : await tx.findOneBy(Participant, { id });
    return { id, status: now?.status ?? null, problem: error.type };
  }
}

const read = async (tx: EntityManager, id: string, actor: Actor) =>
  shown((await rowOf<ParticipantAnswer>(tx, participantRecord(id, actor)))!, actor);
