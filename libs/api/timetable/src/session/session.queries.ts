import type { Actor } from '@kenshu/domain/kit/actor';
import { addDays } from '@kenshu/domain/kit/time';
import type { SessionFacts, SessionStatus } from '@kenshu/domain/timetable/session.workflow';
import { visibleCourses } from '@kenshu/courses';
import { all, type Answer, given, pageStatement, type Sql, sql } from '@kenshu/http';
import type { SessionQuery } from './session.dto';

const row = sql`'id', s.id, 'type', s.type, 'titles', s.titles, 'startsLocal', s.starts_local, 'endsLocal', s.ends_local,
  'startsAt', to_utc(s.starts_at), 'endsAt', to_utc(s.ends_at),
  'room', (select json_build_object('id', r.id, 'names', r.names) from booking b join room r on r.id = b.resource_id where b.session_id = s.id),
  'lecturers', (select coalesce(json_agg(json_build_object('id', p.id, 'latinName', p.latin_name, 'status', l.status) order by p.latin_name), '[]'::json)
    from lecturer_place l join person p on p.id = l.person_id where l.session_id = s.id),
  'wholeCourse', s.whole_course,
  'groups', (select coalesce(json_agg(json_build_object('id', g.id, 'names', g.names) order by g.position, g.id), '[]'::json)
    from booking b join course_group g on g.id = b.resource_id where b.session_id = s.id),
  'status', s.status, 'version', s.version`;

const tables = sql`from session s join course t on t.id = s.course_id`;

export const sessionPage = (courseId: string, query: SessionQuery, actor: Actor): Sql =>
  pageStatement({
    from: tables,
    where: all([
      sql`s.course_id = ${courseId}`,
      sql`s.cancelled_at is null`,
      visibleCourses(actor),
      given(query.from, (day) => sql`s.starts_local >= ${day}`),
      given(query.to, (day) => sql`s.starts_local < ${addDays(day, 1)}`),
    ]),
    row: sql`json_build_object(${row})`,
    sorts: { startsAt: 's.starts_at' },
    tie: 's.id',
    query,
  });

export interface SessionState extends SessionFacts {
  status: SessionStatus;
  courseId: string;
}
export type SessionAnswer = Required<Answer<SessionState>>;

/** What the workflow asks, over `session` as `s`. */
export const sessionFacts = sql`json_build_object('status', s.status, 'courseId', s.course_id, 'begun', app_now() >= s.starts_at)`;

export const sessionRecord = (id: string, actor: Actor): Sql => sql`
  select json_build_object(${row}, 'courseId', s.course_id, 'zone', t.zone, 'note', s.note)::text as body, s.version, ${sessionFacts} as facts
  ${tables} where s.id = ${id} and s.cancelled_at is null and ${visibleCourses(actor)}`;

/** Which sessions the actor sees, over `session` as `t`. */
export const visibleSessions = (actor: Actor): Sql =>
  sql`t.course_id in (select t.id from course t where ${visibleCourses(actor)})`;
