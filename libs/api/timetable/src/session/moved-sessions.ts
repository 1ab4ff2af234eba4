import { movedWallClock } from '@kenshu/domain/kit/time';
import type { ToConfirm } from '@kenshu/courses';
import { rowsOf, type Sql, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { hoursOf } from './hours';

export interface MovedSession {
  id: string;
  /** Its wall-clock beginning of before; null where it did not move. */
  before: string | null;
  startsLocal: string;
}

/**
 * Moves every session of a course that is still to come by so many days; what was held stays where it was. The hours of
 * all are reckoned anew from their wall-clock times, for the course may have another zone now.
 */
export async function moveSessions(
  tx: EntityManager,
  courseId: string,
  days: number,
  zone: string,
): Promise<MovedSession[]> {
  const sessions = await rowsOf<{ id: string; startsLocal: string; endsLocal: string; toCome: boolean }>(
    tx,
    sql`select id, starts_local as "startsLocal", ends_local as "endsLocal",
          status = 'planned' and cancelled_at is null as "toCome"
        from session where course_id = ${courseId} order by id for update`,
  );
  const placed = sessions.map(({ id, startsLocal, endsLocal, toCome }) => {
    const [starts, ends] = [startsLocal, endsLocal].map((local) => movedWallClock(local, toCome ? days : 0));
    return {
      id,
      toCome,
      before: startsLocal,
      startsLocal: starts!,
      endsLocal: ends!,
      ...hoursOf(starts!, ends!, zone),
    };
  });
  const list = JSON.stringify(placed);
  const asRows = sql`json_to_recordset(${list}::json)
    as m(id uuid, "startsLocal" text, "endsLocal" text, "startsAt" timestamptz, "endsAt" timestamptz)`;
  await rowsOf(
    tx,
    sql`update session s set starts_local = m."startsLocal", ends_local = m."endsLocal", starts_at = m."startsAt",
          ends_at = m."endsAt", version = version + 1 from ${asRows}
        where s.id = m.id and (s.starts_local, s.starts_at, s.ends_at) is distinct from (m."startsLocal", m."startsAt", m."endsAt")`,
  );
  await rowsOf(
    tx,
    sql`update booking b set during = tstzrange(m."startsAt", m."endsAt") from ${asRows} where b.session_id = m.id`,
  );
  return placed.filter(({ toCome }) => toCome);
}

/** A room or person that a moved session would take from another session. */
interface Lost {
  sessionId: string;
  resourceId: string;
  kind: 'room' | 'person';
  names: Record<string, string>;
  courseId: string;
  titles: Record<string, string>;
  /** By the clocks of the session that lost it, whatever the other's are. */
  startsLocal: string;
  endsLocal: string;
}

const onClock = (instant: Sql): Sql => sql`to_char(${instant} at time zone c.zone, 'YYYY-MM-DD"T"HH24:MI')`;

/**
 * Gives up the rooms and people that others have at the new hours: who was there first stays. Answers what each session
 * lost; a lecturer who was lost is to be asked again. Called while the constraint is deferred.
 */
export async function giveUpTaken(tx: EntityManager, courseId: string): Promise<Map<string, Lost[]>> {
  const taken = await rowsOf<Lost>(
    tx,
    sql`select distinct on (b.session_id, b.resource_id) b.session_id as "sessionId", b.resource_id as "resourceId", r.kind,
          coalesce(m.names, jsonb_build_object('en', p.latin_name)) as names,
          o.course_id as "courseId", o.titles, ${onClock(sql`o.starts_at`)} as "startsLocal", ${onClock(sql`o.ends_at`)} as "endsLocal"
        from booking b join session s on s.id = b.session_id join course c on c.id = s.course_id join resource r on r.id = b.resource_id and r.kind <> 'group'
          join booking ob on ob.resource_id = b.resource_id and ob.session_id <> b.session_id and not ob.cancelled and ob.during && b.during
          join session o on o.id = ob.session_id left join room m on m.id = r.id left join person p on p.id = r.id
        where s.course_id = ${courseId} and s.status = 'planned' and s.cancelled_at is null and not b.cancelled
        order by b.session_id, b.resource_id, o.starts_at`,
  );
  const which = sql`json_to_recordset(${JSON.stringify(taken)}::json) as t("sessionId" uuid, "resourceId" uuid)`;
  await rowsOf(
    tx,
    sql`delete from booking b using ${which} where b.session_id = t."sessionId" and b.resource_id = t."resourceId"`,
  );
  await rowsOf(
    tx,
    sql`update lecturer_place l set status = 'asked', asked_on = null from ${which}
        where l.session_id = t."sessionId" and l.person_id = t."resourceId" and l.status = 'agreed'`,
  );
  const lost = new Map<string, Lost[]>();
  for (const one of taken) lost.set(one.sessionId, [...(lost.get(one.sessionId) ?? []), one]);
  return lost;
}

/** What a moved session is on the list of what must be confirmed again. */
export const toConfirm = ({ id, before, startsLocal }: MovedSession, lost: readonly Lost[] | undefined): ToConfirm => ({
  kind: 'session',
  subjectId: id,
  before,
  proposed: startsLocal,
  lost: lost?.map(({ kind, names, courseId, titles, startsLocal: from, endsLocal: until }) => ({
    kind,
    names,
    courseId,
    titles,
    startsLocal: from,
    endsLocal: until,
  })),
});
