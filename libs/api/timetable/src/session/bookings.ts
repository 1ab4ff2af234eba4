import type { Actor } from '@kenshu/domain/kit/actor';
import { invalidField } from '@kenshu/domain/kit/problem';
import { isLeaf } from '@kenshu/courses';
import { rowOf, rowsOf, sql } from '@kenshu/http';
import { holdPerson } from '@kenshu/identity';
import type { EntityManager } from 'typeorm';
import { refuseTaken } from './clash';
import type { Hours } from './hours';
import type { UpdateSessionDto } from './session.dto';

export interface Needs {
  roomId: string | null;
  lecturerId: string | null;
  groupIds: readonly string[];
}

/** Refuses a room, lecturer or group that is not on record, each under its own field. */
export async function checkNeeds(
  tx: EntityManager,
  courseId: string,
  { roomId, lecturerId, groupIds }: Needs,
): Promise<void> {
  const known = await rowOf<{ room: boolean; lecturer: boolean; groups: number }>(
    tx,
    sql`select exists (select from room where id = ${roomId} and ended_at is null) as room,
          exists (select from lecturer where id = ${lecturerId} and ended_at is null) as lecturer,
          (select count(*)::int from course_group g where g.id = any(${groupIds}) and g.course_id = ${courseId} and ${isLeaf}) as groups`,
  );
  if (roomId && !known?.room) throw invalidField('#/roomId', 'unknown', 'names a room that is not on the list');
  if (lecturerId && !(known?.lecturer && (await holdPerson(tx, lecturerId))))
    throw invalidField('#/lecturerId', 'unknown', 'names nobody on the list of lecturers');
  if (known?.groups !== new Set(groupIds).size)
    throw invalidField('#/groupIds', 'unknown', 'names no workshop group of this course');
}

/** What the session needs after the edit: what was given, else what it has. */
export async function needsOf(
  tx: EntityManager,
  id: string,
  { roomId, lecturerId }: UpdateSessionDto,
  groups: readonly string[] | undefined,
): Promise<Needs> {
  const held = await rowsOf<{ id: string; kind: string }>(
    tx,
    sql`select r.id, r.kind from booking b join resource r on r.id = b.resource_id where b.session_id = ${id}`,
  );
  const first = (kind: string) => held.find((resource) => resource.kind === kind)?.id ?? null;
  return {
    roomId: roomId === undefined ? first('room') : roomId,
    lecturerId: lecturerId === undefined ? first('person') : lecturerId,
    groupIds: groups ?? held.filter(({ kind }) => kind === 'group').map(({ id: groupId }) => groupId),
  };
}

/**
 * Puts the session's bookings in the place of those it had; refuses by naming what stands in the way. Of those who
 * were asked to teach it only who agreed is booked, as the places of lecturers say by then.
 */
export async function book(
  tx: EntityManager,
  sessionId: string,
  hours: Hours,
  needs: Pick<Needs, 'roomId' | 'groupIds'>,
  actor: Actor,
): Promise<void> {
  const agreed = await rowsOf<{ id: string }>(
    tx,
    sql`select person_id as id from lecturer_place where session_id = ${sessionId} and status = 'agreed'`,
  );
  const wanted = [
    ...(needs.roomId ? [{ id: needs.roomId, kind: 'room', role: 'room' }] : []),
    ...agreed.map(({ id }) => ({ id, kind: 'person', role: 'lecturer' })),
    ...needs.groupIds.map((id) => ({ id, kind: 'group', role: 'group' })),
  ];
  const ids = wanted.map(({ id }) => id);
  const during = sql`tstzrange(${hours.startsAt}, ${hours.endsAt})`;
  await refuseTaken(
    tx,
    sql`b.resource_id = any(${ids}) and b.session_id <> ${sessionId} and b.during && ${during}`,
    actor,
  );
  await rowsOf(tx, sql`delete from booking where session_id = ${sessionId}`);
  const list = JSON.stringify(wanted);
  await rowsOf(
    tx,
    sql`insert into resource (id, kind) select id, kind from json_to_recordset(${list}::json) as w(id uuid, kind text) on conflict (id) do nothing`,
  );
  // The constraint has the last word: of two that come at one moment it lets one through.
  await rowsOf(
    tx,
    sql`insert into booking (session_id, resource_id, roles, during)
        select ${sessionId}, id, array[role], ${during}
        from json_to_recordset(${list}::json) as w(id uuid, role text)`,
  );
}
