import type { StaffDuty } from '@kenshu/domain/courses/staff';
import type { Actor } from '@kenshu/domain/kit/actor';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { type Answer, Db, demandVersion, jsonOf, type JsonText, nowOf, Reader, rowOf } from '@kenshu/http';
import { Person } from '@kenshu/identity';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { lockCourse } from '../course/course.queries';
import type { CreateCourseStaffDto } from './course-staff.dto';
import { CourseStaff } from './course-staff.entity';
import { lockStaff, staffOf, staffRecord } from './course-staff.queries';

@Injectable()
export class CourseStaffService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
  ) {}

  async list(courseId: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<Answer>(staffOf(courseId, actor));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }

  add(courseId: string, { personId, duty }: CreateCourseStaffDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const { facts } = await lockCourse(tx, courseId, actor);
      if (facts.referenceOnly) throw new Problem('course/reference-only');
      if (!(await tx.existsBy(Person, { id: personId, mergedIntoId: IsNull() })))
        throw invalidField('#/personId', 'unknown', 'names a person who is not on record');
      const wanted = { courseId, personId, duty: duty as StaffDuty };
      await refuseTwice(tx, wanted);
      const { id } = await tx.save(CourseStaff, wanted);
      await record(tx, actor, 'staff.add', { type: 'course', id: courseId }, { person: personId, duty });
      return present(tx, id, actor);
    });
  }

  /** Who worked on the course stays on record; an account keeps its roles. */
  end(id: string, version: number | undefined, actor: Actor): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { courseId, version: present } = await lockStaff(tx, id, actor);
      demandVersion(version, present);
      await tx.update(CourseStaff, { id }, { endedAt: new Date(await nowOf(tx)) });
      const { personId, duty } = await tx.findOneByOrFail(CourseStaff, { id });
      await record(tx, actor, 'staff.end', { type: 'course', id: courseId }, { person: personId, duty });
    });
  }

  restore(id: string, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const { courseId, ended } = await lockStaff(tx, id, actor, true);
      if (!ended) return present(tx, id, actor);
      const { personId, duty } = await tx.findOneByOrFail(CourseStaff, { id });
      await refuseTwice(tx, { courseId, personId, duty });
      await tx.update(CourseStaff, { id }, { endedAt: null });
      await record(tx, actor, 'staff.restore', { type: 'course', id: courseId }, { person: personId, duty });
      return present(tx, id, actor);
    });
  }
}

const present = async (tx: EntityManager, id: string, actor: Actor) =>
  jsonOf((await rowOf<Answer>(tx, staffRecord(id, actor)))!);

async function refuseTwice(tx: EntityManager, wanted: Pick<CourseStaff, 'courseId' | 'personId' | 'duty'>) {
  if (await tx.existsBy(CourseStaff, { ...wanted, endedAt: IsNull() }))
    throw invalidField('#/duty', 'held', 'is held by this person already');
}
