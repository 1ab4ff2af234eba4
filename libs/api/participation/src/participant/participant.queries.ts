import { type Actor, scopesOf, seesAll } from '@kenshu/domain/kit/actor';
import { fold } from '@kenshu/domain/kit/fold';
import type { ParticipantFacts, ParticipantStatus } from '@kenshu/domain/participation/participant.workflow';
import { all, type Answer, given, join, named, pageStatement, type Sql, sql } from '@kenshu/http';
import type { ParticipantQuery } from './participant.dto';

function seenIn(actor: Actor, course: Sql): Sql {
  if (seesAll(actor, 'participant:read')) return sql`true`;
  const courses = scopesOf(actor, 'participant:read', 'courseId');
  return courses.length ? sql`${course} in (${join(courses)})` : sql`false`;
}

/** Which participants the actor sees, over `participant` as `t`. */
export const visibleParticipants = (actor: Actor): Sql => seenIn(actor, sql`t.course_id`);

const organization = sql`case when o.id is not null then json_build_object('id', o.id, 'names', o.names) end`;

const row = sql`'id', t.id, 'courseId', t.course_id,
  'person', json_build_object('id', p.id, 'latinName', p.latin_name, 'ownName', p.own_name, 'ownNameLang', p.own_name_lang),
  'role', t.role, 'countryCode', t.country_code, 'organization', ${organization}, 'post', t.post, 'status', t.status`;

const tables = sql`from participant t join person p on p.id = t.person_id left join organization o on o.id = t.organization_id`;

export const participantPage = (query: ParticipantQuery, actor: Actor): Sql =>
  pageStatement({
    from: tables,
    where: all([
      visibleParticipants(actor),
      sql`t.ended_at is null`,
      given(query.courseId, (v) => sql`t.course_id = ${v}`),
      given(query.countryCode, (v) => sql`t.country_code = ${v}`),
      given(query.status, (v) => sql`t.status = ${v}`),
      given(query.q, (q) => sql`p.search_text like ${`%${fold(q)}%`}`),
    ]),
    names: [
      named('courseId', query.courseId, (id) => sql`from course t where t.id = ${id} and ${seenIn(actor, sql`t.id`)}`),
    ],
    row: sql`json_build_object(${row})`,
    sorts: { name: 'p.latin_name', countryCode: { nullable: 't.country_code' }, status: 't.status' },
    tie: 't.id',
    query,
  });

export interface ParticipantState extends ParticipantFacts {
  status: ParticipantStatus;
  courseId: string;
  nominationId: string | null;
}
export type ParticipantAnswer = Required<Answer<ParticipantState>>;

/** What the workflow asks, over `participant` as `t` and its course as `k`. */
export const participantFacts = sql`json_build_object('status', t.status, 'courseId', t.course_id, 'nominationId', t.nomination_id,
  'courseBegun', k.status in ('running', 'closed', 'reported'), 'nominated', t.nomination_id is not null, 'nominationMoves', false)`;

export const participantRecord = (id: string, actor: Actor): Sql => sql`
  select json_build_object(${row}, 'reason', t.reason, 'version', t.version)::text as body, t.version, ${participantFacts} as facts
  ${tables} join course k on k.id = t.course_id where t.id = ${id} and t.ended_at is null and ${visibleParticipants(actor)}`;

/** Every course a person took part in, in any role, the newest first; a joined record answers for the one it was joined with. */
export const historyOf = (personId: string): Sql => sql`
  select json_build_object('items', coalesce(json_agg(json_build_object('id', t.id, 'role', t.role, 'status', t.status, 'post', t.post,
      'organization', ${organization},
      'course', json_build_object('id', k.id, 'names', k.names, 'theme', h.titles, 'year', k.year, 'startsOn', k.starts_on, 'endsOn', k.ends_on,
        'venue', k.venue, 'hostCountryCode', k.host_country_code, 'status', k.status))
    order by coalesce(k.starts_on, make_date(k.year, 12, 31)) desc nulls last, t.id), '[]'::json))::text as body
  from participant t join course k on k.id = t.course_id left join theme h on h.id = k.theme_id left join organization o on o.id = t.organization_id
  where t.ended_at is null and t.person_id = (select coalesce(merged_into_id, id) from person where id = ${personId})`;
