import { randomUUID } from 'node:crypto';
import type { StepOwner } from '@kenshu/domain/courses/work-plan';
import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import {
  type Answer,
  Db,
  demandVersion,
  jsonOf,
  type JsonText,
  lockVisible,
  nowOf,
  Reader,
  rowOf,
  type Sql,
  sql,
} from '@kenshu/http';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockCourse, visibleCourses } from '../course/course.queries';
import { WorkPlanStep } from './work-plan-step.entity';
import type { CreateStepDto, UpdateStepDto } from './work-plan.dto';

const step = sql`json_build_object('id', s.id, 'key', s.key, 'titles', s.titles, 'owner', s.owner, 'offsetDays', s.offset_days,
  'dueOn', t.starts_on + s.offset_days, 'doneAt', to_utc(s.done_at),
  'doneBy', (select p.latin_name from "user" u join person p on p.id = u.person_id where u.id = s.done_by_id),
  'note', s.note, 'noteForNext', s.note_for_next, 'noteFromLast', s.note_from_last, 'version', s.version)`;

const planOf = (courseId: string, actor: Actor): Sql => sql`
  select json_build_object('items', coalesce((select json_agg(${step} order by s.offset_days, s.key)
      from work_plan_step s where s.course_id = t.id and s.removed_at is null), '[]'::json))::text as body
  from course t where t.id = ${courseId} and ${visibleCourses(actor)}`;

const stepRecord = (id: string): Sql =>
  sql`select ${step}::text as body, s.version from work_plan_step s join course t on t.id = s.course_id where s.id = ${id}`;

@Injectable()
export class WorkPlanService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
  ) {}

  async list(courseId: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<Answer>(planOf(courseId, actor));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }

  add(courseId: string, { titles, owner, offsetDays }: CreateStepDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const course = await lockCourse(tx, courseId, actor);
      if (course.facts.referenceOnly) throw new Problem('course/reference-only');
      const made = await tx.save(WorkPlanStep, {
        courseId,
        key: randomUUID(),
        titles,
        owner: owner as StepOwner,
        offsetDays,
      });
      await record(tx, actor, 'work-plan.add', { type: 'course', id: courseId }, { step: made.id });
      return present(tx, made.id);
    });
  }

  update(
    id: string,
    version: number | undefined,
    { done, owner, titles, offsetDays, note, noteForNext }: UpdateStepDto,
    actor: Actor,
  ): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const found = await lockStep(tx, id, actor);
      demandVersion(version, found.version);
      const tick = done === undefined ? {} : await tickOf(tx, done, actor);
      await tx.update(
        WorkPlanStep,
        { id },
        { titles, offsetDays, note, noteForNext, owner: owner as StepOwner | undefined, ...tick },
      );
      await record(tx, actor, 'work-plan.update', { type: 'course', id: found.courseId }, { step: id, done });
      return present(tx, id);
    });
  }

  remove(id: string, version: number | undefined, actor: Actor): Promise<void> {
    return this.db.transaction(async (tx) => {
      const found = await lockStep(tx, id, actor);
      demandVersion(version, found.version);
      await tx.update(WorkPlanStep, { id }, { removedAt: new Date(await nowOf(tx)) });
      await record(tx, actor, 'work-plan.remove', { type: 'course', id: found.courseId }, { step: id });
    });
  }
}

const lockStep = (tx: EntityManager, id: string, actor: Actor) =>
  lockVisible<{ version: number; courseId: string }>(
    tx,
    'work_plan_step',
    sql`t.version, t.course_id as "courseId"`,
    id,
    sql`t.course_id in (select t.id from course t where ${visibleCourses(actor)})`,
    sql`t.removed_at is not null`,
  );

const present = async (tx: EntityManager, id: string) => jsonOf((await rowOf<Answer>(tx, stepRecord(id)))!);

const tickOf = async (tx: EntityManager, done: boolean, actor: Actor): Promise<Partial<WorkPlanStep>> =>
  done
    ? { doneAt: new Date(await nowOf(tx)), doneById: actor.kind === 'user' ? actor.userId : null }
    : { doneAt: null, doneById: null };
