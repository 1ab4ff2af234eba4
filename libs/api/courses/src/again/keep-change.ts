import { type Actor, nameOfActor } from '@kenshu/domain/kit/actor';
import type { ChangeKind } from '@kenshu/domain/courses/reconfirmation.workflow';
import type { Events } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { CourseModeChanged, CourseMoved } from '../events';
import { CourseChange, type CourseAsPlanned } from './course-change.entity';

export interface Change {
  kind: ChangeKind;
  before: CourseAsPlanned;
  after: CourseAsPlanned;
  /** By how many days the first day moved. */
  days: number;
}

/** Keeps that the course changed, and lets everybody to the right follow and list what must be confirmed again. */
export async function keepChange(
  tx: EntityManager,
  events: Events,
  courseId: string,
  { kind, before, after, days }: Change,
  reason: string,
  actor: Actor,
): Promise<void> {
  const { id } = await tx.save(CourseChange, { courseId, kind, before, after, reason, byName: nameOfActor(actor) });
  if (kind === 'postpone') await events.publish(tx, new CourseMoved(courseId, days, actor, id));
  else await events.publish(tx, new CourseModeChanged(courseId, actor, id));
}
