import type { Actor } from '@kenshu/domain/kit/actor';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import {
  type Answer,
  Db,
  demandVersion,
  Events,
  jsonOf,
  type JsonText,
  nowOf,
  Reader,
  rowOf,
  rowsOf,
  sql,
} from '@kenshu/http';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockCourse } from '../course/course.queries';
import { CourseGroupEnding, CourseGroupsChanged } from '../events';
import type { CreateCourseGroupDto, UpdateCourseGroupDto } from './course-group.dto';
import { CourseGroup } from './course-group.entity';
import { groupRecord, groupsOf, lockGroup } from './course-group.queries';
import { makeWholeGroup } from './whole-group';

@Injectable()
export class CourseGroupsService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
    private readonly events: Events,
  ) {}

  async list(courseId: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<Answer>(groupsOf(courseId, actor));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }

  /** A workshop group; it takes part in every session of the whole course from the same moment. */
  add(courseId: string, { names }: CreateCourseGroupDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const { facts } = await lockCourse(tx, courseId, actor);
      if (facts.referenceOnly) throw new Problem('course/reference-only');
      await refuseSameName(tx, courseId, names);
      const { id } = await tx.save(CourseGroup, { courseId, names, position: await nextPosition(tx, courseId) });
      await record(tx, actor, 'group.add', { type: 'course', id: courseId }, { group: id, names });
      await this.events.publish(tx, new CourseGroupsChanged(courseId, actor));
      return present(tx, id);
    });
  }

  rename(id: string, version: number | undefined, { names }: UpdateCourseGroupDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const group = await lockGroup(tx, id, actor);
      demandVersion(version, group.version);
      if (group.whole) throw new Problem('group/of-everybody');
      await refuseSameName(tx, group.courseId, names, id);
      await tx.update(CourseGroup, { id }, { names });
      await record(tx, actor, 'group.rename', { type: 'course', id: group.courseId }, { group: id, names });
      return present(tx, id);
    });
  }

  /** Ends the group, with who was in it on record; after the last one everybody is one group again. */
  end(id: string, version: number | undefined, actor: Actor): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { courseId, whole, version: present } = await lockGroup(tx, id, actor);
      demandVersion(version, present);
      if (whole) throw new Problem('group/of-everybody');
      await this.events.publish(tx, new CourseGroupEnding(courseId, id));
      await tx.update(CourseGroup, { id }, { endedAt: new Date(await nowOf(tx)) });
      await makeWholeGroup(tx, courseId);
      await record(tx, actor, 'group.end', { type: 'course', id: courseId }, { group: id });
      await this.events.publish(tx, new CourseGroupsChanged(courseId, actor));
    });
  }

  /** Takes the end back: its people return, but for those who have gone to another group since. */
  restore(id: string, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const { courseId, ended } = await lockGroup(tx, id, actor, true);
      if (!ended) return present(tx, id);
      const { names } = await tx.findOneByOrFail(CourseGroup, { id });
      await refuseSameName(tx, courseId, names, id);
      await tx.update(CourseGroup, { id }, { endedAt: null });
      await rowsOf(
        tx,
        sql`delete from course_group_member m where m.group_id = ${id} and exists (
              select from course_group_member o join course_group g on g.id = o.group_id
              where o.person_id = m.person_id and g.course_id = ${courseId} and g.ended_at is null and g.id <> ${id})`,
      );
      await record(tx, actor, 'group.restore', { type: 'course', id: courseId }, { group: id });
      await this.events.publish(tx, new CourseGroupsChanged(courseId, actor));
      return present(tx, id);
    });
  }
}

const present = async (tx: EntityManager, id: string) => jsonOf((await rowOf<Answer>(tx, groupRecord(id)))!);

/** Messages name a group, so that two of one course never share a name in any language. */
async function refuseSameName(
  tx: EntityManager,
  courseId: string,
  names: CourseGroup['names'],
  except?: string,
): Promise<void> {
  const same = await rowOf(
    tx,
    sql`select 1 from course_group g, jsonb_each_text(g.names) known, jsonb_each_text(${JSON.stringify(names)}::jsonb) given
        where g.course_id = ${courseId} and g.ended_at is null and g.id is distinct from ${except ?? null}
          and known.key = given.key and lower(btrim(known.value)) = lower(btrim(given.value)) limit 1`,
  );
  if (same) throw invalidField('#/names', 'taken', 'is the name of another group of this course');
}

async function nextPosition(tx: EntityManager, courseId: string): Promise<number> {
  const found = await rowOf<{ next: number }>(
    tx,
    sql`select coalesce(max(position), 0)::int + 1 as next from course_group where course_id = ${courseId}`,
  );
  return found!.next;
}
