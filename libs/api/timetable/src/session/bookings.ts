import type { Actor } from '@kenshu/domain/kit/actor';
import { localised, type LocalisedText } from '@kenshu/domain/kit/localised';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { wallClockOf } from '@kenshu/domain/kit/time';
import { visibleCourses } from '@kenshu/courses';
import { rowOf, rowsOf, sql } from '@kenshu/http';
import { holdPerson } from '@kenshu/identity';
import type { EntityManager } from 'typeorm';

export interface Needs {
  roomId: string | null;
  lecturerId: string | null;
  groupIds: readonly string[];
}

export interface Hours {
  startsAt: Date;
  endsAt: Date;
}

/** The groups of a course that are scheduled: its workshop groups, or the one of everybody. */
export async function leafGroups(tx: EntityManager, courseId: string): Promise<string[]> {
  const groups = await rowsOf<{ id: string; whole: boolean }>(
    tx,
    sql`select id, whole from course_group where course_id = ${courseId} and ended_at is null order by position, id`,
  );
  const parts = groups.filter(({ whole }) => !whole);
  return (parts.length ? parts : groups).map(({ id }) => id);
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
          (select count(*)::int from course_group where id = any(${groupIds}) and course_id = ${courseId} and ended_at is null) as groups`,
  );
  if (roomId && !known?.room) throw invalidField('#/roomId', 'unknown', 'names a room that is not on the list');
  if (lecturerId && !(known?.lecturer && (await holdPerson(tx, lecturerId))))
    throw invalidField('#/lecturerId', 'unknown', 'names nobody on the list of lecturers');
  if (known?.groups !== new Set(groupIds).size)
    throw invalidField('#/groupIds', 'unknown', 'names a group that is not of this course');
}

/** Puts the session's bookings in the place of those it had; refuses by naming what stands in the way. */
export async function book(
  tx: EntityManager,
  sessionId: string,
  hours: Hours,
  needs: Needs,
  actor: Actor,
): Promise<void> {
  const wanted = [
    ...(needs.roomId ? [{ id: needs.roomId, kind: 'room', role: 'room' }] : []),
    ...(needs.lecturerId ? [{ id: needs.lecturerId, kind: 'person', role: 'lecturer' }] : []),
    ...needs.groupIds.map((id) => ({ id, kind: 'group', role: 'group' })),
  ];
  await refuseClash(
    tx,
    sessionId,
    hours,
    wanted.map(({ id }) => id),
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
        select ${sessionId}, id, array[role], tstzrange(${hours.startsAt}, ${hours.endsAt})
        from json_to_recordset(${list}::json) as w(id uuid, role text)`,
  );
}

interface Clash {
  resource: LocalisedText;
  titles: LocalisedText;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  visible: boolean;
}

async function refuseClash(
  tx: EntityManager,
  sessionId: string,
  { startsAt, endsAt }: Hours,
  ids: string[],
  actor: Actor,
): Promise<void> {
  const clash = await rowOf<Clash>(
    tx,
    sql`select s.titles, s.starts_at as "startsAt", s.ends_at as "endsAt", t.zone, (${visibleCourses(actor)}) as visible,
          coalesce(r.names, g.names, jsonb_build_object('en', p.latin_name)) as resource
        from booking b join session s on s.id = b.session_id join course t on t.id = s.course_id
          left join room r on r.id = b.resource_id left join course_group g on g.id = b.resource_id left join person p on p.id = b.resource_id
        where b.resource_id = any(${ids}) and b.session_id <> ${sessionId} and not b.cancelled
          and b.during && tstzrange(${startsAt}, ${endsAt})
        order by s.starts_at limit 1`,
  );
  if (!clash) return;
  const clock = (at: Date) => wallClockOf(at.toISOString(), clash.zone).replace('T', ' ');
  const params = {
    resource: localised(clash.resource, ['en']),
    startsAt: clock(clash.startsAt),
    endsAt: clock(clash.endsAt),
  };
  if (!clash.visible) throw new Problem('session/clash-elsewhere', params);
  throw new Problem('session/clash', { ...params, session: localised(clash.titles, ['en']) });
}
