import { type Actor, scopesOf, seesAll } from '@kenshu/domain/kit/actor';
import { addDays } from '@kenshu/domain/kit/time';
import type { PlaceStatus } from '@kenshu/domain/timetable/lecturer-place.workflow';
import type { SessionFacts, SessionStatus } from '@kenshu/domain/timetable/session.workflow';
import { visibleCourses } from '@kenshu/courses';
import { holdsWords } from '@kenshu/identity';
import { all, type Answer, given, join, pageStatement, raw, type Sql, sql } from '@kenshu/http';
import type { SessionQuery } from './session.dto';

/**
 * Which sessions the actor sees, over `session` under this alias: all of a course for who reads its timetable; a lecturer
 * those that ask for him or her.
 */
export function visibleSessions(actor: Actor, alias: 's' | 't' = 't'): Sql {
  if (seesAll(actor, 'timetable:read')) return sql`true`;
  const s = raw(alias);
  const whole = scopesOf(actor, 'timetable:read', 'courseId');
  const own = scopesOf(actor, 'session:read', 'courseId');
  const reach = [
    ...(whole.length ? [sql`${s}.course_id in (${join(whole)})`] : []),
    ...(own.length && actor.kind === 'user'
      ? [
          sql`(${s}.course_id in (${join(own)}) and exists (select from lecturer_place l
            where l.session_id = ${s}.id and l.person_id = ${actor.personId} and l.status <> 'declined'))`,
        ]
      : []),
  ];
  return reach.length ? sql`(${join(reach, ' or ')})` : sql`false`;
}

/** Which lecturers of a session the actor sees, over `lecturer_place` as `l` and `session` as `s`: who agreed, and oneself. */
export function visiblePlaces(actor: Actor): Sql {
  if (seesAll(actor, 'lecturer:read')) return sql`true`;
  const courses = scopesOf(actor, 'lecturer:read', 'courseId');
  return sql`(l.status = 'agreed' or l.person_id = ${actor.kind === 'user' ? actor.personId : null}
    ${courses.length ? sql`or s.course_id in (${join(courses)})` : sql``})`;
}

const row = (
  actor: Actor,
): Sql => sql`'id', s.id, 'type', s.type, 'titles', s.titles, 'startsLocal', s.starts_local, 'endsLocal', s.ends_local,
  'startsAt', to_utc(s.starts_at), 'endsAt', to_utc(s.ends_at),
  'room', (select json_build_object('id', r.id, 'names', r.names) from booking b join room r on r.id = b.resource_id where b.session_id = s.id),
  'lecturers', (select coalesce(json_agg(json_build_object('id', p.id, 'latinName', p.latin_name, 'status', l.status, 'askedOn', l.asked_on) order by p.latin_name), '[]'::json)
    from lecturer_place l join person p on p.id = l.person_id where l.session_id = s.id and ${visiblePlaces(actor)}),
  'wholeCourse', s.whole_course,
  'groups', (select coalesce(json_agg(json_build_object('id', g.id, 'names', g.names) order by g.position, g.id), '[]'::json)
    from booking b join course_group g on g.id = b.resource_id where b.session_id = s.id),
  'status', s.status, 'version', s.version`;

const tables = sql`from session s join course t on t.id = s.course_id`;

/** No row where the course is not visible. */
export const sessionPage = (courseId: string, query: SessionQuery, actor: Actor): Sql =>
  sql`select (${pageOf(courseId, query, actor)}) as body from course t where t.id = ${courseId} and ${visibleCourses(actor)}`;

const pageOf = (courseId: string, query: SessionQuery, actor: Actor): Sql =>
  pageStatement({
    from: tables,
    where: all([
      sql`s.course_id = ${courseId}`,
      sql`s.cancelled_at is null`,
      visibleSessions(actor, 's'),
      given(query.from, (day) => sql`s.starts_local >= ${day}`),
      given(query.to, (day) => sql`s.starts_local < ${addDays(day, 1)}`),
      given(query.q, (q) => holdsWords(sql`s.search_text`, q)),
    ]),
    row: sql`json_build_object(${row(actor)})`,
    sorts: { startsAt: 's.starts_at' },
    tie: 's.id',
    query,
  });

export interface SessionState extends SessionFacts {
  status: SessionStatus;
  courseId: string;
  places: readonly { placeId: string; status: PlaceStatus }[];
}
export type SessionAnswer = Required<Answer<SessionState>>;

/** What the workflow asks, over `session` as `s`. */
export const sessionFacts = (
  actor: Actor,
): Sql => sql`json_build_object('status', s.status, 'courseId', s.course_id, 'begun', app_now() >= s.starts_at,
  'places', (select coalesce(json_agg(json_build_object('placeId', l.id, 'id', p.id, 'latinName', p.latin_name, 'status', l.status, 'askedOn', l.asked_on)
    order by p.latin_name), '[]'::json) from lecturer_place l join person p on p.id = l.person_id where l.session_id = s.id and ${visiblePlaces(actor)}))`;

export const sessionRecord = (id: string, actor: Actor): Sql => sql`
  select json_build_object(${row(actor)}, 'courseId', s.course_id, 'zone', t.zone, 'note', s.note)::text as body, s.version, ${sessionFacts(actor)} as facts
  ${tables} where s.id = ${id} and s.cancelled_at is null and ${visibleSessions(actor, 's')}`;
