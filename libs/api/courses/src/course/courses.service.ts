import type { Mode } from '@kenshu/domain/courses/course';
import { courseNames } from '@kenshu/domain/courses/course-name';
import { courseWorkflow, type CourseAction } from '@kenshu/domain/courses/course.workflow';
import type { Actor } from '@kenshu/domain/kit/actor';
import { foldAll } from '@kenshu/domain/kit/fold';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { addDays, daysBetween } from '@kenshu/domain/kit/time';
import { allowedActions, permit } from '@kenshu/domain/kit/workflow';
import { Programme, ProgrammeRenamed } from '@kenshu/curriculum';
import { checkVersion, Db, demandVersion, Events, JsonText, nowOf, On, Reader, rowOf, rowsOf, sql } from '@kenshu/http';
import { record, settingsOf } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { copyWorkPlan, makeWorkPlan } from '../work-plan/make-work-plan';
import { CourseGroup } from './course-group.entity';
import type { CopyCourseDto, CourseActionDto, CourseQuery, CreateCourseDto, UpdateCourseDto } from './course.dto';
import { Course } from './course.entity';
import {
  type CourseAnswer,
  catalogueFilters,
  cataloguePage,
  catalogueRecord,
  courseFilters,
  courseRecord,
  coursePage,
  lockCourse,
  type LockedCourse,
} from './course.queries';
import { checkReferences } from './references';

/** A course was acted upon; the contexts to the right refuse here what they know to be too early, or follow. */
export class CourseActed {
  constructor(
    readonly courseId: string,
    readonly action: CourseAction,
    readonly actor: Actor,
  ) {}
}

/** The course's days moved by so many days. */
export class CourseMoved {
  constructor(
    readonly courseId: string,
    readonly days: number,
  ) {}
}

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
      if (input.endsOn < input.startsOn)
        throw invalidField('#/endsOn', 'before-start', 'must not be before the first day');
      const { programmeId, ordinal } = input;
      await checkReferences(tx, input);
      const programme = await lockProgramme(tx, programmeId);
      const number = ordinal === undefined ? await nextOrdinal(tx, programme.seriesId) : ordinal;
      const names = courseNames(programme.names, programme.namePatterns, number);
      const course = await tx.save(Course, {
        ...columnsOf(input),
        programmeId,
        ordinal: number,
        year: Number(input.startsOn.slice(0, 4)),
        names,
        zone: input.zone ?? (await settingsOf(tx)).zone,
        searchText: foldAll(names),
      });
      await tx.insert(CourseGroup, { courseId: course.id, names: wholeCourse, whole: true });
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
      if (startsOn && endsOn && endsOn < startsOn)
        throw invalidField('#/endsOn', 'before-start', 'must not be before the first day');
      const moved = startsOn !== course.startsOn || endsOn !== course.endsOn;
      if (moved && course.facts.status !== 'planned' && course.facts.status !== 'approved')
        throw new Problem('course/dates-fixed');
      const names = input.ordinal === undefined ? null : await namesOf(tx, course.programmeId, input.ordinal);
      await tx.update(
        Course,
        { id },
        {
          ...columnsOf(input),
          ordinal: input.ordinal,
          ...(moved && startsOn && { year: Number(startsOn.slice(0, 4)) }),
          ...(names && { names, searchText: foldAll(names) }),
        },
      );
      if (course.startsOn && startsOn && moved) {
        await this.events.publish(tx, new CourseMoved(id, daysBetween(course.startsOn, startsOn)));
      }
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
      await tx.update(Course, { id }, { status, ...(await this.effectOf(tx, action, course, input)) });
      await record(
        tx,
        actor,
        `course.${action}`,
        { type: 'course', id },
        { reason: input.reason, from: facts.status, to: status },
      );
      await this.events.publish(tx, new CourseActed(id, action, actor));
      return present(tx, id, actor);
    });
  }

  /** Last year's course on this year's dates: every day moves by one offset. Answers also what stayed behind. */
  copy(id: string, { startsOn, themeId }: CopyCourseDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const { programmeId } = await lockCourse(tx, id, actor);
      await checkReferences(tx, { themeId });
      const programme = await lockProgramme(tx, programmeId);
      const ordinal = await nextOrdinal(tx, programme.seriesId);
      const names = courseNames(programme.names, programme.namePatterns, ordinal);
      const before = await tx.findOneByOrFail(Course, { id });
      const length = before.startsOn && before.endsOn ? daysBetween(before.startsOn, before.endsOn) : null;
      const copy = await tx.save(Course, {
        programmeId,
        ordinal,
        names,
        year: Number(startsOn.slice(0, 4)),
        themeId: themeId ?? null,
        mode: before.mode,
        hostCountryCode: before.hostCountryCode,
        venue: before.venue,
        coHosts: before.coHosts,
        zone: before.zone,
        startsOn,
        endsOn: addDays(startsOn, length ?? 0),
        capacity: before.capacity,
        minimum: before.minimum,
        searchText: foldAll(names),
      });
      await tx.insert(CourseGroup, { courseId: copy.id, names: wholeCourse, whole: true });
      const planCopied = await copyWorkPlan(tx, id, copy.id);
      if (!planCopied) await makeWorkPlan(tx, copy.id, length ?? 0);
      await record(tx, actor, 'course.copy', { type: 'course', id: copy.id }, { from: id });
      const course = await present(tx, copy.id, actor);
      const notCopied = [
        ...(themeId ? [] : ['theme']),
        ...(length === null ? ['length'] : []),
        ...(planCopied ? [] : ['work-plan']),
        'groups',
        'staff',
      ];
      return new JsonText(`{"course":${course.text},"notCopied":${JSON.stringify(notCopied)}}`);
    });
  }

  @On(ProgrammeRenamed)
  async renameAhead(tx: EntityManager, { programmeId }: ProgrammeRenamed): Promise<void> {
    const ahead = await rowsOf<{ id: string; ordinal: number | null }>(
      tx,
      sql`select id, ordinal from course where programme_id = ${programmeId} and status in ('planned', 'approved') order by id for update`,
    );
    for (const { id, ordinal } of ahead) {
      const names = await namesOf(tx, programmeId, ordinal);
      await tx.update(Course, { id }, { names, searchText: foldAll(names) });
    }
  }

  private async effectOf(
    tx: EntityManager,
    action: CourseAction,
    course: LockedCourse,
    input: CourseActionDto,
  ): Promise<Partial<Course>> {
    if (action === 'adopt') return { adoptedAt: new Date(await nowOf(tx)) };
    if (action === 'change-mode') {
      if (!input.mode) throw invalidField('#/mode', 'needed', 'is needed to change the mode');
      return { mode: input.mode as Mode };
    }
    if (action !== 'postpone' || !course.startsOn || !course.endsOn) return {};
    const { startsOn } = input;
    if (!startsOn) throw invalidField('#/startsOn', 'needed', 'is needed to postpone');
    const days = daysBetween(course.startsOn, startsOn);
    const endsOn = input.endsOn ?? addDays(course.endsOn, days);
    if (endsOn < startsOn) throw invalidField('#/endsOn', 'before-start', 'must not be before the first day');
    await this.events.publish(tx, new CourseMoved(course.id, days));
    return { startsOn, endsOn, year: Number(startsOn.slice(0, 4)) };
  }
}

/** The one group of a course without workshop groups. */
const wholeCourse = { en: 'Whole course', fr: 'Formation entière', ja: '全体' };

/** The columns that an input may set as they come; undefined leaves a column as it is. */
const columnsOf = ({
  startsOn,
  endsOn,
  themeId,
  mode,
  hostCountryCode,
  venue,
  zone,
  capacity,
  minimum,
}: UpdateCourseDto) => ({
  startsOn,
  endsOn,
  themeId,
  mode: mode as Mode | null | undefined,
  hostCountryCode,
  venue,
  zone,
  capacity,
  minimum,
});

function shown({ body, version, facts }: CourseAnswer, actor: Actor): JsonText {
  const scope = { programmeId: facts.programmeId };
  return new JsonText(body, version).with({
    allowedActions: allowedActions(courseWorkflow, { status: facts.status, facts, actor, scope }),
  });
}

const present = async (tx: EntityManager, id: string, actor: Actor) =>
  shown((await rowOf<CourseAnswer>(tx, courseRecord(id, actor)))!, actor);

/** Locked, so that two new courses do not take one number. */
async function lockProgramme(tx: EntityManager, id: string): Promise<Programme> {
  const programme = await tx.findOne(Programme, {
    where: { id, removedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  if (!programme) throw invalidField('#/programmeId', 'unknown', 'names a programme that does not exist');
  return programme;
}

async function nextOrdinal(tx: EntityManager, seriesId: string): Promise<number> {
  const found = await rowOf<{ next: number }>(
    tx,
    sql`select coalesce(max(c.ordinal), 0)::int + 1 as next from course c join programme p on p.id = c.programme_id where p.series_id = ${seriesId}`,
  );
  return found!.next;
}

async function namesOf(tx: EntityManager, programmeId: string, ordinal: number | null): Promise<LocalisedText> {
  const { names, namePatterns } = await tx.findOneByOrFail(Programme, { id: programmeId });
  return courseNames(names, namePatterns, ordinal);
}
