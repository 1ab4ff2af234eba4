import { kindsWithinPlaces } from '@kenshu/domain/admissions/call';
import { notAnnounced } from '@kenshu/domain/courses/course.workflow';
import { type Actor, scopesOf } from '@kenshu/domain/kit/actor';
import { visibleCourses } from '@kenshu/courses';
import { join, type Sql, sql } from '@kenshu/http';
import { closesAt } from './deadline';

const counted = (condition: Sql): Sql =>
  sql`(select count(*)::int from nomination n where n.invitation_id = i.id and n.removed_at is null and ${condition})`;

const submitted = counted(sql`n.submitted_at is not null`);
const drafts = counted(sql`n.submitted_at is null`);

/** Silent, opened, started, submitted and "no nomination" are five different countries. */
const answer = sql`case when i.no_nomination_at is not null then 'no-nomination' when ${submitted} > 0 then 'submitted'
  when ${drafts} > 0 then 'started' when i.opened_at is not null then 'opened' else 'silent' end`;

// of the invitation's country now
const appointed = sql`g.country_code = i.country_code and g.role in ('focal-point', 'alternate')
  and g.starts_at <= app_now() and (g.ends_at is null or g.ends_at > app_now())`;
const people = sql`from role_grant g join "user" u on u.id = g.user_id join person p on p.id = u.person_id`;
const focalPoints = sql`${people} where ${appointed} and g.role = 'focal-point'`;
const returned = sql`${people} join mail m on m.person_id = p.id where ${appointed} and m.status = 'parked'`;

/** Whether a letter to those who speak for the country of an invitation `i` came back. */
export const letterCameBack = sql`exists (select ${returned})`;

const invitation = sql`json_build_object('id', i.id, 'countryCode', i.country_code, 'kind', i.kind, 'places', i.places,
  'nominationsAllowed', i.nominations_allowed, 'closesAt', to_utc(${closesAt}),
  'reopened', coalesce(i.reopened_until > least(coalesce(i.closes_at, c.closes_at), c.closed_at), false), 'answer', ${answer},
  'noNominationReason', i.no_nomination_reason, 'submitted', ${submitted}, 'drafts', ${drafts},
  'focalPoints', (select coalesce(json_agg(p.latin_name order by g.starts_at, p.latin_name), '[]'::json) ${focalPoints}),
  'hasFocalPoint', exists (select ${focalPoints}),
  'returnedMail', (select json_build_object('name', p.latin_name, 'at', to_utc(m.created_at))
    ${returned} order by m.created_at desc limit 1),
  'source', i.source, 'version', i.version)`;

const call = sql`json_build_object('id', c.id, 'courseId', c.course_id, 'closesAt', to_utc(c.closes_at), 'zone', c.zone,
    'resultsOn', c.results_on, 'confirmBy', c.confirm_by, 'issuedAt', to_utc(c.issued_at), 'closedAt', to_utc(c.closed_at), 'capacity', t.capacity,
    'placesGiven', (select coalesce(sum(i.places), 0) from invitation i where i.call_id = c.id and i.ended_at is null and i.kind in (${join([...kindsWithinPlaces])})),
    'invitations', (select coalesce(json_agg(${invitation} order by i.country_code, i.kind), '[]'::json)
      from invitation i where i.call_id = c.id and i.ended_at is null),
    'version', c.version)`;

export const callRecord = (courseId: string, actor: Actor): Sql => sql`
  select (${call})::text as body, c.version
  from call c join course t on t.id = c.course_id where t.id = ${courseId} and ${visibleCourses(actor)}`;

export const callsOfCourse = (courseId: string, actor: Actor): Sql => sql`
  select json_build_object('items', coalesce((select json_agg(${call}) from call c where c.course_id = t.id), '[]'::json))::text as body
  from course t where t.id = ${courseId} and ${visibleCourses(actor)}`;

/** The countries of calls that are open or prepared, with in how many. */
export const calledCountries = (actor: Actor): Sql => sql`
  select json_build_object('items', coalesce(json_agg(json_build_object('countryCode', n.country_code, 'calls', n.calls) order by n.country_code), '[]'::json))::text as body
  from (select i.country_code, count(distinct c.id)::int as calls from invitation i join call c on c.id = i.call_id join course t on t.id = c.course_id
    where i.ended_at is null and i.country_code is not null and t.status in (${join([...notAnnounced, 'calling'])}) and ${visibleCourses(actor)} group by i.country_code) n`;

const nominees = sql`(select coalesce(json_agg(json_build_object('id', n.id, 'number', n.number,
    'person', json_build_object('id', p.id, 'latinName', p.latin_name, 'ownName', p.own_name, 'ownNameLang', p.own_name_lang),
    'organization', case when o.id is not null then json_build_object('id', o.id, 'names', o.names) end, 'post', n.post,
    'onPaper', n.email is null and n.phone is null, 'status', n.status, 'submittedAt', to_utc(n.submitted_at), 'version', n.version)
    order by n.rank), '[]'::json)
  from nomination n join person p on p.id = n.person_id left join organization o on o.id = n.organization_id
  where n.invitation_id = i.id and n.removed_at is null)`;

const receipts = sql`(select coalesce(json_agg(json_build_object('id', r.id, 'number', r.number, 'sentAt', to_utc(r.sent_at))
    order by r.sent_at desc), '[]'::json) from receipt r where r.invitation_id = i.id)`;
/** What became of the course, in the words the institute gave for it: the last postponement, or that it was cancelled. */
const notice = sql`(select json_build_object('action', m.action, 'reason', m.reason, 'at', to_utc(m.at)) from course_move m
  where m.course_id = k.id and m.action in ('postpone', 'cancel') and m.at >= c.issued_at order by m.at desc limit 1)`;

const countryCall = sql`json_build_object('id', i.id, 'countryCode', i.country_code,
  'course', json_build_object('id', k.id, 'names', k.names, 'theme', h.titles, 'startsOn', k.starts_on, 'endsOn', k.ends_on, 'venue', k.venue, 'status', k.status),
  'places', i.places, 'nominationsAllowed', i.nominations_allowed, 'closesAt', to_utc(${closesAt}), 'zone', c.zone,
  'open', k.status in ('calling', 'selecting') and i.no_nomination_at is null and app_now() < ${closesAt},
  'answer', ${answer}, 'noNominationReason', i.no_nomination_reason, 'resultsOn', c.results_on, 'confirmBy', c.confirm_by, 'closedAt', to_utc(c.closed_at), 'notice', ${notice},
  'nominees', ${nominees}, 'receipts', ${receipts}, 'submitted', ${submitted}, 'drafts', ${drafts}, 'version', i.version)`;

const invitedTables = sql`from invitation i join call c on c.id = i.call_id join course k on k.id = c.course_id left join theme h on h.id = k.theme_id`;

/** Invitations of the countries the actor acts for, once the call is issued; over `invitation` as `i`, its `call` as `c`. */
export const invited = (actor: Actor): Sql => {
  const countries = scopesOf(actor, 'nomination:submit', 'countryCode');
  const own = countries.length ? sql`i.country_code in (${join(countries)})` : sql`false`;
  return sql`c.issued_at is not null and i.ended_at is null and ${own}`;
};

/** Calls to the actor's countries: those that still matter first, by deadline. */
export const countryCalls = (actor: Actor): Sql => sql`
  select json_build_object('items', coalesce(json_agg(${countryCall}
    order by k.status not in ('calling', 'selecting'), ${closesAt}, i.country_code), '[]'::json))::text as body
  ${invitedTables} where ${invited(actor)}`;

export const countryCallRecord = (id: string, actor: Actor): Sql =>
  sql`select ${countryCall}::text as body, i.version ${invitedTables} where i.id = ${id} and ${invited(actor)}`;

/** Which invitations the actor may act on for its country, over `invitation` as `t`. */
export const visibleInvitations = (actor: Actor): Sql =>
  sql`t.id in (select i.id ${invitedTables} where ${invited(actor)})`;
