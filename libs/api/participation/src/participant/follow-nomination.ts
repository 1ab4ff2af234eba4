import type { Actor } from '@kenshu/domain/kit/actor';
import { permit } from '@kenshu/domain/kit/workflow';
import {
  type ParticipantAction,
  type ParticipantRole,
  participantWorkflow,
} from '@kenshu/domain/participation/participant.workflow';
import {
  Invitation,
  Nomination,
  ParticipationAskedAgain,
  ParticipationConfirmed,
  ParticipationEnded,
} from '@kenshu/admissions';
import { CourseModeChanged, CourseMoved, listAgain, settleAgain } from '@kenshu/courses';
import { nowOf, On, rowOf, rowsOf, sql } from '@kenshu/http';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { leaveGroup } from '../group/group-member.queries';
import { Participant } from './participant.entity';
import { participantFacts, type ParticipantState } from './participant.queries';

/** What a nomination's moves and a course's changes mean for the participants. */
@Injectable()
export class FollowNomination {
  /** A participant from now on; whoever was asked again comes as before. */
  @On(ParticipationConfirmed)
  async admit(tx: EntityManager, { nominationId, courseId, personId, actor }: ParticipationConfirmed): Promise<void> {
    const known = await tx.findOneBy(Participant, { nominationId });
    if (known) return known.status === 'asked-again' ? follow(tx, known.id, 'confirm-again', actor) : undefined;
    const { countryCode, organizationId, post, invitationId } = await tx.findOneByOrFail(Nomination, {
      id: nominationId,
    });
    const { kind } = await tx.findOneByOrFail(Invitation, { id: invitationId });
    const role = (kind === 'country' || kind === 'organization' ? 'overseas' : kind) satisfies ParticipantRole;
    await tx.insert(Participant, { courseId, personId, nominationId, role, countryCode, organizationId, post });
  }

  @On(ParticipationAskedAgain)
  async askAgain(tx: EntityManager, { nominationId, actor }: ParticipationAskedAgain): Promise<void> {
    const known = await tx.findOneBy(Participant, { nominationId });
    if (known?.status === 'expected' || known?.status === 'arrived') await follow(tx, known.id, 'ask-again', actor);
  }

  @On(ParticipationEnded)
  async dismiss(tx: EntityManager, { nominationId }: ParticipationEnded): Promise<void> {
    const participant = await tx.findOneBy(Participant, { nominationId });
    if (!participant) return;
    const { id, courseId, personId } = participant;
    await tx.update(Participant, { id }, { status: 'withdrew', endedAt: new Date(await nowOf(tx)) });
    await leaveGroup(tx, courseId, personId);
  }

  @On(CourseMoved)
  async listMoved(tx: EntityManager, { courseId, changeId }: CourseMoved): Promise<void> {
    if (changeId) await listOthers(tx, courseId, changeId);
  }

  @On(CourseModeChanged)
  async listOtherMode(tx: EntityManager, { courseId, changeId }: CourseModeChanged): Promise<void> {
    await listOthers(tx, courseId, changeId);
  }
}

/** The nomination decides, whoever moved it: the participant's own workflow says where that leads. */
async function follow(tx: EntityManager, id: string, action: ParticipantAction, actor: Actor): Promise<void> {
  const found = await rowOf<{ facts: ParticipantState }>(
    tx,
    sql`select ${participantFacts} as facts from participant t join course k on k.id = t.course_id where t.id = ${id} for update of t`,
  );
  const { status: from, courseId, ...facts } = found!.facts;
  const to = permit(participantWorkflow, action, {
    status: from,
    facts: { ...facts, nominationMoves: true },
    actor: { kind: 'system', job: 'nomination' },
    scope: { courseId },
  });
  await tx.update(Participant, { id }, { status: to });
  await record(tx, actor, `participant.${action}`, { type: 'participant', id }, { from, to });
}

/** Whoever never came, left or is through is not asked whether he or she still comes. */
async function passOver(tx: EntityManager, courseId: string): Promise<void> {
  const gone = await rowsOf<{ nominationId: string }>(
    tx,
    sql`select nomination_id as "nominationId" from participant where course_id = ${courseId} and nomination_id is not null
          and status not in ('expected', 'asked-again', 'arrived')`,
  );
  for (const { nominationId } of gone) await settleAgain(tx, 'nomination', nominationId, 'fallen');
}

/** Who takes part without a nomination, from the host country for one, has no country that answers: the institute asks. */
async function listOthers(tx: EntityManager, courseId: string, changeId: string): Promise<void> {
  await passOver(tx, courseId);
  const others = await rowsOf<{ id: string }>(
    tx,
    sql`select id from participant where course_id = ${courseId} and nomination_id is null and ended_at is null
          and status in ('expected', 'arrived') order by id`,
  );
  await listAgain(
    tx,
    courseId,
    changeId,
    others.map(({ id }) => ({ kind: 'participant', subjectId: id })),
  );
}
