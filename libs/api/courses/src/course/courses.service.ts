import { demandDays, demandPlaces } from '@kenshu/domain/courses/course.rules';
import { announced, courseWorkflow, notAnnounced, type CourseAction } from '@kenshu/domain/courses/course.workflow';
import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { daysBetween } from '@kenshu/domain/kit/time';
import { allowedActions, permit } from '@kenshu/domain/kit/workflow';
import { ProgrammeRenamed } from '@kenshu/curriculum';
import { checkVersion, Db, demandVersion, Events, JsonText, On, Reader, rowOf } from '@kenshu/http';
import { record, settingsOf } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { keepChange } from '../again/keep-change';
import { CourseActed, CourseCapacityChanging, CourseMoved } from '../events';
import { makeWholeGroup } from '../group/whole-group';
import { makeWorkPlan } from '../work-plan/make-work-plan';
import { tickStepOf } from '../work-plan/tick-step';
import { copyCourse } from './copy-course';
import { columnsOf } from './course-columns';
import { effectOf } from './course-effects';
import { demandFreeNumber, lockProgramme, nameOf, nextOrdinal, renameCoursesAhead, renamed } from './course-numbers';
import type { CopyCourseDto, CourseActionDto, CourseQuery, CreateCourseDto, UpdateCourseDto } from './course.dto';
import { Course } from './course.entity';
import { keepCourseMove } from './course-moves';
import {
  type CourseAnswer,
  catalogueFilters,
  cataloguePage,
  catalogueRecord,
  courseFilters,
  courseRecord,
  coursePage,
  lockCourse,
} from './course.queries';
import { checkReferences } from './references';

@Injectable()
export class CoursesService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
    private readonly events: Events,
  ) {}

  list(query: CourseQuery, actor: Actor): Promise<JsonText> {
    return this.reader.json(coursePage(query, actor));
  }

  listCatalogue(query: CourseQuery): Promise<JsonText> {
    return this.reader.json(cataloguePage(query));
  }

  listFilters(actor: Actor): Promise<JsonText> {
    return this.reader.json(courseFilters(actor));
  }

  listCatalogueFilters(): Promise<JsonText> {
    return this.reader.json(catalogueFilters);
  }

  async getFromCatalogue(id: string): Promise<JsonText> {
    const found = await this.reader.row<{ body: string }>(catalogueRecord(id));
    if (!found) throw new Problem('not-found');
    return new JsonText(found.body);
  }

  async get(id: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<CourseAnswer>(courseRecord(id, actor));
    if (!found) throw new Problem('not-found');
    return shown(found, actor);
  }

  create(input: CreateCourseDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      demandDays(input.startsOn, input.endsOn);
      demandPlaces(input.minimum, input.capacity);
      const { programmeId, titles = null } = input;
      await checkReferences(tx, input);
      const programme = await lockProgramme(tx, programmeId);
      if (input.ordinal) await demandFreeNumber(tx, programmeId, input.ordinal);
      // a title of its own says that it is not one of the counted, unless a number is given
      const { ordinal = titles ? null : await nextOrdinal(tx, programme.seriesId) } = input;
      const course = await tx.save(Course, {
        ...columnsOf(input),
        programmeId,
        ordinal,
        year: Number(input.startsOn.slice(0, 4)),
        zone: input.zone ?? (await settingsOf(tx)).zone,
        ...nameOf(programme, { ordinal, titles }),
      });
      await makeWholeGroup(tx, course.id);
      await makeWorkPlan(tx, course.id, daysBetween(input.startsOn, input.endsOn));
      await record(tx, actor, 'course.create', { type: 'course', id: course.id });
      return present(tx, course.id, actor);
    });
  }

  update(id: string, version: number | undefined, input: UpdateCourseDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const course = await lockCourse(tx, id, actor);
      demandVersion(version, course.version);
      if (course.facts.referenceOnly) throw new Problem('course/reference-only');
      await checkReferences(tx, input);
      const { startsOn = course.startsOn, endsOn = course.endsOn } = input;
      const { minimum = course.minimum, capacity = course.capacity } = input;
      if (startsOn && endsOn) demandDays(startsOn, endsOn);
      demandPlaces(minimum, capacity);
      if (capacity !== course.capacity) await this.events.publish(tx, new CourseCapacityChanging(id, capacity));
      const moved = startsOn !== course.startsOn || endsOn !== course.endsOn;
      if (moved && !notAnnounced.includes(course.facts.status)) throw new Problem('course/dates-fixed');
      const otherMode = input.mode !== undefined && course.mode !== null && input.mode !== course.mode;
      if (otherMode && announced.includes(course.facts.status)) throw new Problem('course/mode-fixed');
      const { ordinal = course.ordinal, titles = course.titles } = input;
      if (ordinal !== null && ordinal !== course.ordinal) await demandFreeNumber(tx, course.programmeId, ordinal);
      // a past record that is called as it was at the time stays so while neither changes
      const called = ordinal !== course.ordinal || Boolean(titles ?? course.titles);
      await tx.update(
        Course,
        { id },
        {
          ...columnsOf(input),
          ordinal,
          ...(moved && startsOn && { year: Number(startsOn.slice(0, 4)) }),
          ...(called && (await renamed(tx, course.programmeId, { ordinal, titles }))),
        },
      );
      const days = course.startsOn && startsOn ? daysBetween(course.startsOn, startsOn) : 0;
      const otherZone = input.zone !== undefined && input.zone !== course.zone;
      if (moved || otherZone) await this.events.publish(tx, new CourseMoved(id, days, actor, null));
      await record(tx, actor, 'course.update', { type: 'course', id });
      return present(tx, id, actor);
    });
  }

  act(id: string, input: CourseActionDto, version: number | undefined, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const course = await lockCourse(tx, id, actor);
      checkVersion(version, course.version);
      const action = input.action as CourseAction;
      const { facts } = course;
      const scope = { courseId: id, programmeId: facts.programmeId };
      const status = permit(courseWorkflow, action, {
        status: facts.status,
        facts,
        actor,
        scope,
        reason: input.reason,
      });
      const { columns, change } = await effectOf(tx, action, course, input);
      await tx.update(Course, { id }, { status, ...columns });
      await record(
        tx,
        actor,
        `course.${action}`,
        { type: 'course', id },
        {
          reason: input.reason,
          from: facts.status,
          to: status,
          ...(change && { was: change.before, is: change.after }),
        },
      );
      await tickStepOf(tx, id, action, actor);
      await keepCourseMove(tx, { courseId: id, action, from: facts.status, to: status, reason: input.reason, actor });
      await this.events.publish(tx, new CourseActed(id, action, actor, input.reason));
      if (change) await keepChange(tx, this.events, id, change, input.reason ?? '', actor);
      return present(tx, id, actor);
    });
  }

  copy(id: string, input: CopyCourseDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const copied = await copyCourse(tx, this.events, await lockCourse(tx, id, actor), input);
      await record(tx, actor, 'course.copy', { type: 'course', id: copied.id }, { from: id });
      const course = await present(tx, copied.id, actor);
      return new JsonText(`{"course":${course.text},"notCopied":${JSON.stringify(copied.notCopied)}}`);
    });
  }

  @On(ProgrammeRenamed)
  async renameAhead(tx: EntityManager, { programmeId }: ProgrammeRenamed): Promise<void> {
    await renameCoursesAhead(tx, programmeId);
  }
}

function shown({ body, version, facts }: CourseAnswer, actor: Actor): JsonText {
  const scope = { programmeId: facts.programmeId };
  return new JsonText(body, version).with({
    allowedActions: allowedActions(courseWorkflow, { status: facts.status, facts, actor, scope }),
  });
}

const present = async (tx: EntityManager, id: string, actor: Actor) =>
  shown((await rowOf<CourseAnswer>(tx, courseRecord(id, actor)))!, actor);
