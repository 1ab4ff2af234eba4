import type { Actor } from '@kenshu/domain/kit/actor';
import { foldAll } from '@kenshu/domain/kit/fold';
import { Problem } from '@kenshu/domain/kit/problem';
import { dayOf } from '@kenshu/domain/kit/time';
import { allowedActions, permit } from '@kenshu/domain/kit/workflow';
import {
  lecturerPlaceWorkflow,
  type PlaceAction,
  type PlaceStatus,
} from '@kenshu/domain/timetable/lecturer-place.workflow';
import type { SessionType } from '@kenshu/domain/timetable/session';
import { demandNearCourse } from '@kenshu/domain/timetable/session.rules';
import { type SessionAction, sessionWorkflow } from '@kenshu/domain/timetable/session.workflow';
import { Course, lockCourse, settleAgain } from '@kenshu/courses';
import {
  type Answer,
  checkVersion,
  Db,
  demandVersion,
  jsonOf,
  JsonText,
  lockRows,
  lockVisible,
  nowOf,
  Reader,
  rowOf,
  rowsOf,
  sql,
} from '@kenshu/http';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { book, checkNeeds, needsOf } from './bookings';
import { groupsFor } from './group-bookings';
import { hoursOf } from './hours';
import { LecturerPlace } from './lecturer-place.entity';
import type {
  CreateSessionDto,
  LecturerPlaceActionDto,
  SessionActionDto,
  SessionQuery,
  UpdateSessionDto,
} from './session.dto';
import { Session } from './session.entity';
import {
  type SessionAnswer,
  sessionFacts,
  sessionPage,
  sessionRecord,
  type SessionState,
  visibleSessions,
} from './session.queries';

@Injectable()
export class SessionsService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
  ) {}

  async list(courseId: string, query: SessionQuery, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<Answer>(sessionPage(courseId, query, actor));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }

  async get(id: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<SessionAnswer>(sessionRecord(id, actor));
    if (!found) throw new Problem('not-found');
    return shown(found, actor);
  }

  create(courseId: string, input: CreateSessionDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const { facts } = await lockCourse(tx, courseId, actor);
      if (facts.referenceOnly) throw new Problem('course/reference-only');
      if (facts.status === 'cancelled') throw new Problem('course/cancelled');
      const course = await tx.findOneByOrFail(Course, { id: courseId });
      const { type, titles, startsLocal, endsLocal, roomId = null, lecturerId = null, lecturerAgreed } = input;
      demandNearCourse(input, course);
      const hours = hoursOf(startsLocal, endsLocal, course.zone);
      const { wholeCourse, groupIds } = await groupsFor(tx, courseId, input.groupIds);
      const needs = { roomId, lecturerId, groupIds };
      await checkNeeds(tx, courseId, needs);
      const { id } = await tx.save(Session, {
        courseId,
        type: type as SessionType,
        titles,
        searchText: foldAll(titles),
        startsLocal,
        endsLocal,
        wholeCourse,
        ...hours,
      });
      await putLecturer(tx, id, lecturerId, course.zone, lecturerAgreed);
      await book(tx, id, hours, needs, actor);
      await record(tx, actor, 'session.create', { type: 'session', id });
      return present(tx, id, actor);
    });
  }

  update(id: string, version: number | undefined, input: UpdateSessionDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const session = await lockSession(tx, id, actor);
      demandVersion(version, session.version);
      const before = await tx.findOneByOrFail(Session, { id });
      const course = await tx.findOneByOrFail(Course, { id: session.courseId });
      const { type, titles, note, startsLocal = before.startsLocal, endsLocal = before.endsLocal } = input;
      if (input.startsLocal ?? input.endsLocal) demandNearCourse({ startsLocal, endsLocal }, course);
      const hours = hoursOf(startsLocal, endsLocal, course.zone);
      const groups = input.groupIds === undefined ? null : await groupsFor(tx, session.courseId, input.groupIds);
      const needs = await needsOf(tx, id, input, groups?.groupIds);
      // A group that has ended stays with what it did; only what is named now must be there now.
      await checkNeeds(tx, session.courseId, { ...needs, groupIds: groups?.groupIds ?? [] });
      await tx.update(
        Session,
        { id },
        {
          type: type as SessionType | undefined,
          ...(titles && { titles, searchText: foldAll(titles) }),
          note,
          startsLocal,
          endsLocal,
          wholeCourse: groups?.wholeCourse,
          ...hours,
        },
      );
      if (input.lecturerId !== undefined)
        await putLecturer(tx, id, input.lecturerId, course.zone, input.lecturerAgreed);
      await book(tx, id, hours, needs, actor);
      // Whoever changes when, where or with whom has looked at it.
      const settles = input.startsLocal ?? input.endsLocal ?? input.roomId ?? input.lecturerId;
      if (settles !== undefined) await settleAgain(tx, 'session', id, 'settled');
      await record(tx, actor, 'session.update', { type: 'session', id });
      return present(tx, id, actor);
    });
  }

  act(
    id: string,
    { action: name, reason }: SessionActionDto,
    version: number | undefined,
    actor: Actor,
  ): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const session = await lockSession(tx, id, actor);
      checkVersion(version, session.version);
      const action = name as SessionAction;
      const { facts } = (await rowOf<{ facts: SessionState }>(
        tx,
        sql`select ${sessionFacts(actor)} as facts from session s where s.id = ${id}`,
      ))!;
      const status = permit(sessionWorkflow, action, {
        status: facts.status,
        facts,
        actor,
        scope: { courseId: facts.courseId },
        reason,
      });
      await tx.update(Session, { id }, { status, ...(reason && { note: reason }) });
      await record(tx, actor, `session.${action}`, { type: 'session', id }, { reason, from: facts.status, to: status });
      return present(tx, id, actor);
    });
  }

  /** Enters what somebody who was asked to teach has answered, and books who agreed. */
  actOnPlace(
    placeId: string,
    { action: name }: LecturerPlaceActionDto,
    version: number | undefined,
    actor: Actor,
  ): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const place = await tx.findOneBy(LecturerPlace, { id: placeId });
      if (!place) throw new Problem('not-found');
      const id = place.sessionId;
      const session = await lockSession(tx, id, actor);
      checkVersion(version, session.version);
      // read again: who waited for the lock decides on what it finds
      const { status: from, personId } = await tx.findOneByOrFail(LecturerPlace, { id: placeId });
      const action = name as PlaceAction;
      const { courseId } = session;
      const status = permit(lecturerPlaceWorkflow, action, { status: from, facts: {}, actor, scope: { courseId } });
      await tx.update(LecturerPlace, { id: placeId }, { status });
      const { startsAt, endsAt } = await tx.findOneByOrFail(Session, { id });
      await book(tx, id, { startsAt, endsAt }, await needsOf(tx, id, {}, undefined), actor);
      await rowsOf(tx, sql`update session set version = version + 1 where id = ${id}`);
      await record(tx, actor, `lecturer-place.${action}`, { type: 'session', id }, { personId, from, to: status });
      return present(tx, id, actor);
    });
  }

  /** Takes the session off the timetable; it stays on record, and what it held is free. */
  cancel(id: string, version: number | undefined, actor: Actor): Promise<void> {
    return this.db.transaction(async (tx) => {
      const session = await lockSession(tx, id, actor);
      demandVersion(version, session.version);
      await rowsOf(tx, sql`update booking set cancelled = true where session_id = ${id}`);
      await tx.update(Session, { id }, { cancelledAt: new Date(await nowOf(tx)) });
      await settleAgain(tx, 'session', id, 'fallen');
      await record(tx, actor, 'session.cancel', { type: 'session', id });
    });
  }
}

function shown({ body, version, facts }: SessionAnswer, actor: Actor): JsonText {
  const scope = { courseId: facts.courseId };
  return new JsonText(body, version).with({
    allowedActions: allowedActions(sessionWorkflow, { status: facts.status, facts, actor, scope }),
    places: facts.places.map((place) => ({
      ...place,
      allowedActions: allowedActions(lecturerPlaceWorkflow, { status: place.status, facts: {}, actor, scope }),
    })),
  });
}

const present = async (tx: EntityManager, id: string, actor: Actor) =>
  shown((await rowOf<SessionAnswer>(tx, sessionRecord(id, actor)))!, actor);

/** The session as the actor may see it; its course is locked first, as everywhere. */
async function lockSession(
  tx: EntityManager,
  id: string,
  actor: Actor,
): Promise<{ version: number; courseId: string }> {
  const of = await rowOf<{ courseId: string }>(tx, sql`select course_id as "courseId" from session where id = ${id}`);
  if (!of) throw new Problem('not-found');
  await lockRows(tx, { course: [of.courseId] });
  const columns = sql`t.version, t.course_id as "courseId"`;
  return lockVisible<{ version: number; courseId: string }>(
    tx,
    'session',
    columns,
    id,
    visibleSessions(actor),
    sql`t.cancelled_at is not null`,
  );
}

/** Who is entered by the coordinator has agreed unless told otherwise; who cannot come stays on record. */
async function putLecturer(
  tx: EntityManager,
  sessionId: string,
  personId: string | null,
  zone: string,
  agreed = true,
): Promise<void> {
  const status: PlaceStatus = agreed ? 'agreed' : 'asked';
  const known = personId && (await tx.findOneBy(LecturerPlace, { sessionId, personId }));
  await rowsOf(
    tx,
    sql`delete from lecturer_place where session_id = ${sessionId} and status <> 'declined' and person_id is distinct from ${personId}`,
  );
  if (known) {
    if (known.status !== status) await tx.update(LecturerPlace, { id: known.id }, { status });
  } else if (personId) {
    const askedOn = agreed ? null : dayOf(await nowOf(tx), zone);
    await tx.insert(LecturerPlace, { sessionId, personId, status, askedOn });
  }
}
