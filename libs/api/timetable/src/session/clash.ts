import type { Actor } from '@kenshu/domain/kit/actor';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { Problem } from '@kenshu/domain/kit/problem';
import { wallClockOf } from '@kenshu/domain/kit/time';
import { visibleCourses } from '@kenshu/courses';
import { rowOf, type Sql, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';

/** What is taken, and the session that has it. */
export interface Clash {
  resource: LocalisedText;
  titles: LocalisedText;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  /** Whether the actor sees the course of that session. */
  visible: boolean;
}

/** `2027-03-15 10:00`, as a clock in the course's zone shows it. */
export const clockIn = (at: Date, zone: string): string => wallClockOf(at.toISOString(), zone).replace('T', ' ');

/** Names the other session to who may see it; to others only that it is of another course. */
export function clashProblem({ resource, titles, startsAt, endsAt, zone, visible }: Clash): Problem {
  const params = { resource, startsAt: clockIn(startsAt, zone), endsAt: clockIn(endsAt, zone), zone };
  if (!visible) return new Problem('session/clash-elsewhere', params);
  return new Problem('session/clash', { ...params, session: titles });
}

/** Refuses by the first booking, over `booking` as `b` of another session, that `taken` finds. */
export async function refuseTaken(tx: EntityManager, taken: Sql, actor: Actor): Promise<void> {
  const clash = await rowOf<Clash>(
    tx,
    sql`select s.titles, s.starts_at as "startsAt", s.ends_at as "endsAt", t.zone, (${visibleCourses(actor)}) as visible,
          coalesce(r.names, g.names, jsonb_build_object('en', p.latin_name)) as resource
        from booking b join session s on s.id = b.session_id join course t on t.id = s.course_id
          left join room r on r.id = b.resource_id left join course_group g on g.id = b.resource_id left join person p on p.id = b.resource_id
        where not b.cancelled and ${taken} order by s.starts_at, s.id limit 1`,
  );
  if (clash) throw clashProblem(clash);
}
