import { visibleCourses } from '@kenshu/courses';
import { can, grantsFor, seesAll, type UserActor } from '@kenshu/domain/kit/actor';
import { mayOf } from '@kenshu/domain/kit/permissions';
import { type Sql, sql } from '@kenshu/http';
import { visiblePlaces } from '@kenshu/timetable';
import { type HomeSettings, needsOf } from './needs';
import { sentOf } from './sent';

const MOST = 50;
/** How many of a lecturer's own sessions are shown. */
const OWN = 5;

/** What is late or due in days; one thing to decide; a deadline in sight; a heap to work off; what is planned ahead. */
const urgency = sql`case when d.due <= app_now() + interval '3 days' then 0
  when d.due is null and n.kind not in ('nominations-to-check', 'organizations-to-confirm') then 1
  when n.kind <> 'step' and d.due <= app_now() + interval '14 days' then 2
  when d.due is null then 3 else 4 end`;

const list = (rows: Sql, item: Sql): Sql => sql`coalesce((select json_agg(${item}) from (${rows}) r), '[]'::json)`;

const needs = (actor: UserActor, settings: HomeSettings): Sql =>
  list(
    sql`select n.*, k.names, k.zone, coalesce(n.due_at < app_now(), n.due_on < (app_now() at time zone k.zone)::date, false) as overdue
        from (${needsOf(actor, settings)}) n left join course k on k.id = n.course_id
          cross join lateral (select coalesce(n.due_at, n.due_on::timestamp at time zone k.zone) as due) d
        order by ${urgency}, d.due, n.kind, n.subject limit ${MOST}`,
    sql`json_build_object('kind', r.kind, 'subjectId', r.subject, 'otherId', r.other,
      'course', case when r.course_id is not null then json_build_object('id', r.course_id, 'names', r.names) end,
      'titles', r.titles, 'owner', r.owner, 'count', r.count, 'people', to_json(r.people), 'countryCode', r.country,
      'dueOn', r.due_on, 'dueAt', to_utc(r.due_at), 'reason', r.reason, 'since', to_utc(r.since), 'zone', r.zone, 'overdue', r.overdue)`,
  );

const nextStep = sql`(select json_build_object('titles', w.titles, 'owner', w.owner, 'dueOn', t.starts_on + w.offset_days,
    'overdue', coalesce(t.starts_on + w.offset_days < (app_now() at time zone t.zone)::date, false))
  from work_plan_step w where w.course_id = t.id and w.done_at is null and w.removed_at is null order by w.offset_days, w.key limit 1)`;

/** The institute's courses that are not over; of others the ones they are granted, over or not. */
function courses(actor: UserActor): Sql {
  if (!grantsFor(actor, 'course:read').length) return sql`'[]'::json`;
  const all = seesAll(actor, 'course:read');
  const over = all ? sql`('closed', 'reported', 'cancelled')` : sql`('cancelled')`;
  const order = all ? sql`t.starts_on nulls last` : sql`t.starts_on desc nulls last`;
  return list(
    sql`select t.*, ${can(actor, 'work-plan:read') ? nextStep : sql`null::json`} as next_step
        from course t where t.origin <> 'reference' and t.status not in ${over} and ${visibleCourses(actor)}
        order by ${order}, t.id limit ${MOST}`,
    sql`json_build_object('id', r.id, 'names', r.names, 'status', r.status, 'startsOn', r.starts_on, 'endsOn', r.ends_on, 'capacity', r.capacity,
      'nominations', (select count(*) from nomination n where n.course_id = r.id and n.submitted_at is not null and n.removed_at is null),
      'participants', (select count(*) from participant p where p.course_id = r.id and p.ended_at is null and p.status <> 'did-not-arrive'),
      'nextStep', r.next_step)`,
  );
}

/** Who keeps the list of a course sees all its sessions; who only reads the programme none but the own. */
const keepsList = (actor: UserActor): boolean =>
  grantsFor(actor, 'session:read').some(({ role }) => mayOf(role).includes('participant:read'));

const own = (actor: UserActor): Sql =>
  sql`exists (select from lecturer_place l where l.session_id = s.id and l.person_id = ${actor.personId} and l.status <> 'declined')`;

const people = sql`(select coalesce(nullif((select count(distinct m.person_id) from booking b join course_group_member m on m.group_id = b.resource_id
      where b.session_id = r.id), 0), (select count(*) from participant p where p.course_id = r.course_id and p.ended_at is null and p.status <> 'did-not-arrive')))`;

function sessions(actor: UserActor): Sql {
  const all = keepsList(actor);
  const day = (at: Sql) => sql`(${at} at time zone t.zone)::date`;
  const ahead = sql`from session s join course t on t.id = s.course_id
    where s.cancelled_at is null and t.status in ('confirmed', 'running') and ${all ? visibleCourses(actor) : own(actor)}`;
  const isToday = sql`${day(sql`s.starts_at`)} = ${day(sql`app_now()`)}`;
  const notOver = sql` and s.ends_at > app_now()`;
  const columns = sql`s.id, s.titles, s.starts_at, s.ends_at, t.zone, t.id as course_id, t.names`;
  return list(
    sql`select * from ((select ${columns} ${ahead} and ${isToday}${all ? sql`` : notOver} limit ${MOST})
        union (select ${columns} ${ahead} and s.starts_at > app_now() and not ${isToday} ${all ? sql`and not exists (select ${ahead} and ${isToday}${notOver})` : sql``}
          order by s.starts_at limit ${all ? 1 : OWN})) d
        order by starts_at, titles`,
    sql`json_build_object('id', r.id, 'course', json_build_object('id', r.course_id, 'names', r.names), 'titles', r.titles,
      'startsAt', to_utc(r.starts_at), 'endsAt', to_utc(r.ends_at), 'zone', r.zone,
      'room', (select m.names from booking b join room m on m.id = b.resource_id where b.session_id = r.id),
      'lecturers', (select coalesce(json_agg(p.latin_name order by p.latin_name), '[]'::json)
        from lecturer_place l join person p on p.id = l.person_id join session s on s.id = l.session_id
        where l.session_id = r.id and ${visiblePlaces(actor)}),
      'people', ${people})`,
  );
}

const sent = (actor: UserActor): Sql =>
  list(
    sentOf(actor),
    sql`json_build_object('id', r.id, 'course', json_build_object('id', r.course_id, 'names', r.names), 'countryCode', r.country_code,
      'count', r.waiting, 'selected', r.selected, 'reserve', r.reserve, 'notSelected', r.not_selected,
      'closesAt', to_utc(r.closes_at), 'zone', r.zone, 'resultsOn', r.results_on)`,
  );

/** What a person sees first: what waits, what is sent, the courses at work, the sessions of the day. */
export const homeStatement = (actor: UserActor, settings: HomeSettings): Sql => sql`
  select json_build_object('asOf', to_utc(app_now()), 'needs', ${needs(actor, settings)}, 'sent', ${sent(actor)},
    'courses', ${courses(actor)}, 'sessions', ${sessions(actor)})::text as body`;
