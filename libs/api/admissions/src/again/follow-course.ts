import { holdsPlace } from '@kenshu/domain/admissions/nomination.workflow';
import { Problem } from '@kenshu/domain/kit/problem';
import {
  CourseModeChanged,
  CourseMoved,
  listAgain,
  type OpenThing,
  Reconfirmed,
  Reconfirming,
  type ToConfirm,
} from '@kenshu/courses';
import { Events, join, lockRows, On, rowsOf, sql } from '@kenshu/http';
import { CONFIG, type Config } from '@kenshu/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { planFollowsCall } from '../call/plan-follows-call';
import { actOnLocked } from '../nomination/act';
import { Nomination } from '../nomination/nomination.entity';
import { nominationFacts } from '../nomination/nomination.queries';
import { tellOthers } from '../nomination/tell-others';
import { writeOfCallChange } from '../letters/of-call';
import { writeOfChange } from '../letters/of-course';
import { deadlinesToConfirm, moveDeadline } from './deadlines';

/** What a postponement or another mode means for the call and for who has confirmed. */
@Injectable()
export class FollowCourseChange {
  constructor(
    private readonly events: Events,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @On(CourseMoved)
  async listDeadlines(tx: EntityManager, { courseId, days, changeId }: CourseMoved): Promise<void> {
    // the days of the call are what they were: its steps stay with them, while the others moved with the course
    await planFollowsCall(tx, courseId);
    if (!changeId) return;
    await listAgain(tx, courseId, changeId, await deadlinesToConfirm(tx, courseId, days));
    await listAgain(tx, courseId, changeId, await confirmedOf(tx, courseId));
  }

  @On(CourseModeChanged)
  async listPeople(tx: EntityManager, { courseId, changeId }: CourseModeChanged): Promise<void> {
    await listAgain(tx, courseId, changeId, await deadlinesToConfirm(tx, courseId, 0));
    await listAgain(tx, courseId, changeId, await confirmedOf(tx, courseId));
  }

  @On(Reconfirming)
  async settle(tx: EntityManager, { thing, action, actor }: Reconfirming): Promise<void> {
    if (thing.kind === 'call' || thing.kind === 'invitation') {
      const back = action === 'reopen' && (await wasMoved(tx, thing));
      if (!back && action !== 'settle') return;
      await moveDeadline(tx, thing, back ? 'back' : 'forth', actor);
      if (thing.kind === 'call' && thing.field === 'closesAt')
        await writeOfCallChange(tx, thing.courseId, 'moved', this.config.baseUrl, actor);
    }
    if (thing.kind !== 'nomination') return;
    const { subjectId: id } = thing;
    const { invitationId, personId } = await tx.findOneByOrFail(Nomination, { id });
    await lockRows(tx, { invitation: [invitationId], nomination: [id] });
    if (action === 'keep') {
      const { status, name } = await nominationFacts(tx, id);
      if (status !== 'confirmed') throw new Problem('reconfirmation/asked', { name });
    }
    if (action !== 'ask') return;
    const move = await actOnLocked(tx, id, 'ask-again', undefined, actor);
    await tellOthers(tx, this.events, { id, personId, ...move }, actor);
  }

  /** One letter to each country, however many of its people are asked. */
  @On(Reconfirmed)
  async write(tx: EntityManager, { courseId, things, action, actor }: Reconfirmed): Promise<void> {
    if (action !== 'ask') return;
    const asked = things.map(({ subjectId }) => subjectId);
    await writeOfChange(tx, courseId, asked, this.config.baseUrl, actor);
  }
}

/**
 * Who has confirmed for what has changed since. Whoever looks at one of the course's places with the old dates on the
 * screen is told so on the next press: what is confirmed is what was read.
 */
async function confirmedOf(tx: EntityManager, courseId: string): Promise<ToConfirm[]> {
  await rowsOf(
    tx,
    sql`update nomination set version = version + 1
        where course_id = ${courseId} and removed_at is null and status in (${join([...holdsPlace])})`,
  );
  const confirmed = await tx.find(Nomination, {
    select: { id: true },
    where: { courseId, status: 'confirmed', removedAt: IsNull() },
    order: { id: 'ASC' },
  });
  return confirmed.map(({ id }) => ({ kind: 'nomination', subjectId: id }));
}

const wasMoved = async (tx: EntityManager, { id }: OpenThing): Promise<boolean> =>
  (await rowsOf(tx, sql`select 1 from reconfirmation where id = ${id} and status = 'settled'`)).length > 0;
