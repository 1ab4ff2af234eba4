import {
  type ReconfirmationAction,
  type ReconfirmationStatus,
  reconfirmationWorkflow,
} from '@kenshu/domain/courses/reconfirmation.workflow';
import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { permit } from '@kenshu/domain/kit/workflow';
import { Db, Events, nowOf } from '@kenshu/http';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { lockCourse } from '../course/course.queries';
import { type OpenThing, Reconfirmed, Reconfirming } from '../events';
import type { ReconfirmationOutcomesDto, ReconfirmationsActionDto } from './reconfirmation.dto';
import { Reconfirmation } from './reconfirmation.entity';

@Injectable()
export class ReconfirmationsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  /** One press on many things of a course, each with an outcome of its own; what is written to people is written once. */
  act(courseId: string, input: ReconfirmationsActionDto, actor: Actor): Promise<ReconfirmationOutcomesDto> {
    return this.db.transaction(async (tx) => {
      await lockCourse(tx, courseId, actor);
      const action = input.action as ReconfirmationAction;
      const outcomes: ReconfirmationOutcomesDto['outcomes'] = [];
      const done: OpenThing[] = [];
      for (const id of [...new Set(input.ids)].sort()) {
        const thing = await tx.findOneBy(Reconfirmation, { id, courseId });
        try {
          if (!thing) throw new Problem('not-found');
          outcomes.push({ id, status: await this.settle(tx, thing, action, actor), problem: null });
          done.push(thing);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          outcomes.push({ id, status: thing?.status ?? null, problem: error.type });
        }
      }
      if (done.length) await this.events.publish(tx, new Reconfirmed(courseId, done, action, actor));
      return { outcomes };
    });
  }

  /** A refusal comes before anything is written, so that the transaction goes on for the others. */
  private async settle(
    tx: EntityManager,
    thing: Reconfirmation,
    action: ReconfirmationAction,
    actor: Actor,
  ): Promise<ReconfirmationStatus> {
    const { id, courseId, kind, subjectId, field, before, proposed, status: from } = thing;
    const final = from === 'settled' && (kind === 'room' || kind === 'nomination');
    const status = permit(reconfirmationWorkflow, action, {
      status: from,
      facts: { kind, final },
      actor,
      scope: { courseId },
    });
    if (action === 'reopen' && (await isListedAgain(tx, thing))) throw new Problem('reconfirmation/final');
    await this.events.publish(tx, new Reconfirming(thing, action, actor));
    const settledAt = status === 'open' ? null : new Date(await nowOf(tx));
    if (status !== from) await tx.update(Reconfirmation, { id }, { status, settledAt });
    await record(
      tx,
      actor,
      `reconfirmation.${action}`,
      { type: 'course', id: courseId },
      { kind, subject: subjectId, ...(field && { field, before, proposed }) },
    );
    return status;
  }
}

/** The course has changed once more since, and the same thing is open anew. */
const isListedAgain = (tx: EntityManager, { id, courseId, kind, subjectId, field }: Reconfirmation) =>
  tx.existsBy(Reconfirmation, { id: Not(id), courseId, kind, subjectId, field, status: 'open' });
