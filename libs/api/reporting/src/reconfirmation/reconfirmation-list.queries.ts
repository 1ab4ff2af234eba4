import { visibleCourses } from '@kenshu/courses';
import type { Actor } from '@kenshu/domain/kit/actor';
import { type Sql, sql } from '@kenshu/http';

const CHANGES = 5;

const changes = sql`(select coalesce(json_agg(json_build_object('id', v.id, 'kind', v.kind, 'before', v.before, 'after', v.after,
    'reason', v.reason, 'by', v.by_name, 'at', to_utc(v.at)) order by v.at desc), '[]'::json)
  from (select * from course_change where course_id = t.id order by at desc limit ${CHANGES}) v)`;

/** What is open, and what was settled of the last change: it can be opened again. */
const things = sql`select r.* from reconfirmation r, t where r.course_id = t.id and r.status <> 'fallen' and (r.status = 'open'
  or r.change_id = (select id from course_change where course_id = t.id order by at desc limit 1))`;

const list = (item: Sql, from: Sql, order: Sql): Sql =>
  sql`(select coalesce(json_agg(${item} order by r.status <> 'open', ${order}), '[]'::json) from r ${from})`;

const deadlines = list(
  sql`json_build_object('id', r.id, 'status', r.status, 'field', r.field, 'countryCode', i.country_code, 'before', r.before, 'proposed', r.proposed, 'zone', c.zone)`,
  sql`left join invitation i on r.kind = 'invitation' and i.id = r.subject_id join call c on c.id = coalesce(i.call_id, r.subject_id)
    where r.kind in ('call', 'invitation')`,
  sql`i.country_code nulls first, r.before, r.field`,
);

const people = list(
  sql`json_build_object('id', r.id, 'status', r.status, 'latinName', p.latin_name, 'countryCode', coalesce(n.country_code, a.country_code),
    'role', a.role, 'nominationId', n.id, 'participantId', a.id, 'asked', r.status = 'open' and coalesce(n.status = 'selected', false))`,
  sql`left join nomination n on r.kind = 'nomination' and n.id = r.subject_id
    left join participant a on a.ended_at is null and (a.nomination_id = n.id or (r.kind = 'participant' and a.id = r.subject_id))
    join person p on p.id = coalesce(n.person_id, a.person_id) where r.kind in ('nomination', 'participant')`,
  sql`p.latin_name, r.id`,
);

const weekend = sql`extract(isodow from left(s.starts_local, 10)::date) > 5`;
const outside = sql`not left(s.starts_local, 10)::date between t.starts_on and t.ends_on`;

const sessions = list(
  sql`json_build_object('id', r.id, 'status', r.status, 'sessionId', s.id, 'titles', s.titles, 'before', r.before, 'startsLocal', s.starts_local,
    'endsLocal', s.ends_local, 'weekend', ${weekend}, 'outside', ${outside},
    'lecturers', (select coalesce(json_agg(p.latin_name order by p.latin_name), '[]'::json)
      from lecturer_place l join person p on p.id = l.person_id where l.session_id = s.id),
    'lost', (select coalesce(json_agg(json_build_object('kind', x ->> 'kind', 'names', x -> 'names', 'titles', x -> 'titles',
      'startsLocal', x ->> 'startsLocal', 'endsLocal', x ->> 'endsLocal')), '[]'::json) from jsonb_array_elements(coalesce(r.lost, '[]')) x))`,
  sql`join session s on s.id = r.subject_id and s.cancelled_at is null cross join t where r.kind = 'session'`,
  sql`s.starts_at, s.id`,
);

const rooms = list(
  sql`json_build_object('id', r.id, 'status', r.status, 'roomId', m.id, 'names', m.names, 'sessions', (
    select count(*)::int from booking b join session s on s.id = b.session_id where b.resource_id = m.id and s.course_id = r.course_id
      and s.status = 'planned' and s.cancelled_at is null and s.ends_at > app_now()))`,
  sql`join room m on m.id = r.subject_id where r.kind = 'room'`,
  sql`m.names ->> 'en', m.id`,
);

/** Everything of a course that is to be confirmed again, in one statement; nothing where the course is not the actor's to see. */
export const reconfirmationList = (courseId: string, actor: Actor): Sql => sql`
  with t as (select t.* from course t where t.id = ${courseId} and ${visibleCourses(actor)}), r as (${things})
  select json_build_object('changes', ${changes}, 'open', (select count(*)::int from r where status = 'open'),
    'deadlines', ${deadlines}, 'people', ${people}, 'sessions', ${sessions}, 'rooms', ${rooms})::text as body from t`;
