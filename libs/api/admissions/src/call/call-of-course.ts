import { Problem } from '@kenshu/domain/kit/problem';
import { CourseActed, CourseCapacityChanging, CourseCopied } from '@kenshu/courses';
import { nowOf, On, sql } from '@kenshu/http';
import { CONFIG, type Config } from '@kenshu/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { writeOfCall, writeOfCallChange } from '../letters/of-call';
import { writeOfCourseChange } from '../letters/of-course';
import { demandHeldPlaces } from './call-checks';
import { Call } from './call.entity';
import { Invitation } from './invitation.entity';

/** The call follows its course: it is issued, closed and reopened with it, and its countries hear what becomes of it. */
@Injectable()
export class CallOfCourse {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @On(CourseActed)
  async follow(tx: EntityManager, acted: CourseActed): Promise<void> {
    const { courseId, action } = acted;
    const call = await tx.findOneBy(Call, { courseId });
    if (action === 'issue-call') return this.issue(tx, call, acted);
    if (!call?.issuedAt) return;
    if (action === 'close-call') return this.close(tx, call, acted);
    if (action === 'reopen-call') return this.reopen(tx, call, acted);
    if (action === 'postpone' || action === 'cancel')
      await writeOfCourseChange(tx, { ...acted, change: action }, this.config.baseUrl);
  }

  @On(CourseCapacityChanging)
  async keepPlaces(tx: EntityManager, { courseId, capacity }: CourseCapacityChanging): Promise<void> {
    await demandHeldPlaces(tx, capacity, sql`h.course_id = ${courseId}`, '#/capacity');
  }

  /** A copy is called for anew: with days, countries and places of its own. */
  @On(CourseCopied)
  async tell(tx: EntityManager, { courseId, notCopied }: CourseCopied): Promise<void> {
    const call = await tx.findOneBy(Call, { courseId });
    if (call) notCopied.push('call');
    if (call && (await tx.existsBy(Invitation, { callId: call.id, endedAt: IsNull() }))) notCopied.push('invitations');
  }

  /** A course calls only with a deadline ahead and somebody to call. */
  private async issue(tx: EntityManager, call: Call | null, { courseId, actor }: CourseActed): Promise<void> {
    const now = new Date(await nowOf(tx));
    const invited = call ? await tx.countBy(Invitation, { callId: call.id, endedAt: IsNull() }) : 0;
    if (!call || !invited) throw new Problem('call/not-ready');
    if (call.closesAt <= now) throw new Problem('call/deadline-passed');
    await tx.update(Call, { id: call.id }, { issuedAt: now });
    await writeOfCall(tx, courseId, this.config.baseUrl, actor);
  }

  /** Before its deadline, who could still have sent something is told; after it everybody knows. */
  private async close(tx: EntityManager, { id }: Call, { courseId, actor }: CourseActed): Promise<void> {
    await writeOfCallChange(tx, courseId, 'closed', this.config.baseUrl, actor);
    await tx.update(Call, { id }, { closedAt: new Date(await nowOf(tx)) });
  }

  private async reopen(tx: EntityManager, { id, closesAt }: Call, { courseId, actor }: CourseActed): Promise<void> {
    if (closesAt <= new Date(await nowOf(tx))) throw new Problem('call/deadline-passed');
    await tx.update(Call, { id }, { closedAt: null });
    await writeOfCallChange(tx, courseId, 'reopened', this.config.baseUrl, actor);
  }
}
