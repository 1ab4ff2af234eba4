import type { Mode } from '@kenshu/domain/courses/course';
import { type Actor, scopesOf, seesAll } from '@kenshu/domain/kit/actor';
import { notInCatalogue } from '@kenshu/domain/courses/catalogue';
import type { CourseFacts, CourseStatus } from '@kenshu/domain/courses/course.workflow';
import type { Permission } from '@kenshu/domain/kit/permissions';
import { fold } from '@kenshu/domain/kit/fold';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { all, type Answer, given, join, lockVisible, named, pageStatement, type Sql, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import type { CourseQuery } from './course.dto';
import { movesSeenBy, proposedBy, wasClosedHere } from './course-moves';

/** Which courses the actor sees, over `course` as `t`; nothing where no grant reaches any. */
export function visibleCourses(actor: Actor): Sql {
  if (seesAll(actor, 'course:read')) return sql`true`;
  const courses = scopesOf(actor, 'course:read', 'courseId');
  return courses.length ? sql`t.id in (${join(courses)})` : sql`false`;
}

const row = sql`
  'id', t.id, 'names', t.names, 'programme', json_build_object('id', p.id, 'code', p.code, 'names', p.names),
  'ordinal', t.ordinal, 'year', t.year,
  'theme', case when h.id is not null then json_build_object('id', h.id, 'titles', h.titles) end,
  'mode', t.mode, 'hostCountryCode', t.host_country_code, 'venue', t.venue,
  'startsOn', t.starts_on, 'endsOn', t.ends_on, 'status', t.status, 'origin', t.origin`;

const details = sql`
  'coHosts', to_json(t.co_hosts), 'note', t.note, 'zone', t.zone,
  'articles', (select coalesce(json_agg(number order by number), '[]'::json) from (
      select ta.article_number as number from theme_topic tt join topic_article ta on ta.topic_id = tt.topic_id where tt.theme_id = t.theme_id
      union select article_number from theme_article where theme_id = t.theme_id) a),
  'published', json_build_object('total', t.published_total, 'overseas', t.published_overseas,
      'countries', t.published_countries, 'countryCodes', to_json(t.published_country_codes)),
  'facts', (select coalesce(json_agg(json_build_object('field', f.field, 'value', f.value #>> '{}', 'source', f.source, 'chosen', f.chosen)
      order by f.field, f.chosen desc, f.source), '[]'::json) from course_fact f where f.course_id = t.id)`;

const tables = sql`from course t join programme p on p.id = t.programme_id left join theme h on h.id = t.theme_id`;

const courseSorts = {
  startsOn: { nullable: 'coalesce(t.starts_on, make_date(t.year, 12, 31))' },
  year: { nullable: 't.year' },
  ordinal: { nullable: 't.ordinal' },
  name: `t.names ->> 'en'`,
  status: 't.status',
};

/** Who may not read all programmes and themes knows those of the courses that are there to see. */
function names({ programmeId, themeId }: CourseQuery, visible: Sql, actor?: Actor) {
  const reads = (permission: Permission) => actor !== undefined && seesAll(actor, permission);
  return [
    named('programmeId', programmeId, (id) =>
      reads('programme:read')
        ? sql`from programme where id = ${id}`
        : sql`from course t where t.programme_id = ${id} and ${visible}`,
    ),
    named('themeId', themeId, (id) =>
      reads('theme:read')
        ? sql`from theme where id = ${id}`
        : sql`from course t where t.theme_id = ${id} and ${visible}`,
    ),
  ];
}

const filters = (query: CourseQuery) => [
  given(query.programmeId, (v) => sql`t.programme_id = ${v}`),
  given(query.themeId, (v) => sql`t.theme_id = ${v}`),
  given(query.status, (v) => sql`t.status = ${v}`),
  given(query.origin, (v) => sql`t.origin = ${v}`),
  given(query.year, (v) => sql`t.year = ${v}`),
  given(query.hostCountryCode, (v) => sql`t.host_country_code = ${v}`),
  given(query.q, (q) => sql`(t.search_text like ${`%${fold(q)}%`} or h.search_text like ${`%${fold(q)}%`})`),
];

const page = (query: CourseQuery, visible: Sql, actor?: Actor) =>
  pageStatement({
    from: tables,
    where: all([visible, ...filters(query)]),
    names: names(query, visible, actor),
    row: sql`json_build_object(${row})`,
    sorts: courseSorts,
    sort: '-startsOn',
    tie: 't.id',
    query,
  });

export const coursePage = (query: CourseQuery, actor: Actor): Sql => page(query, visibleCourses(actor), actor);

const inCatalogue = sql`t.status not in (${join([...notInCatalogue])})`;

export const cataloguePage = (query: CourseQuery): Sql => page(query, inCatalogue);

const filtersOf = (visible: Sql): Sql => sql`
  with seen as (select t.programme_id, t.year from course t where ${visible})
  select json_build_object(
    'programmes', (select coalesce(json_agg(json_build_object('id', p.id, 'code', p.code, 'names', p.names) order by p.names ->> 'en'), '[]'::json)
      from programme p where p.id in (select programme_id from seen)),
    'years', (select coalesce(json_agg(year order by year desc), '[]'::json)
      from (select distinct year from seen where year is not null) y))::text as body`;

export const courseFilters = (actor: Actor): Sql => filtersOf(visibleCourses(actor));

export const catalogueFilters: Sql = filtersOf(inCatalogue);

export const catalogueRecord = (id: string): Sql =>
  sql`select json_build_object(${row}, ${details})::text as body ${tables} where t.id = ${id} and ${inCatalogue}`;

const workflowFacts = (actor: Actor): Sql => sql`json_build_object('status', t.status, 'programmeId', t.programme_id,
  'referenceOnly', t.origin = 'reference' and t.adopted_at is null, 'hasTheme', t.theme_id is not null, 'hasDates', t.starts_on is not null,
  'ownProposal', t.status in ('proposed', 'approved') and ${proposedBy(actor)},
  'closedHere', t.status = 'closed' and ${wasClosedHere})`;

interface CourseState extends CourseFacts {
  status: CourseStatus;
  programmeId: string;
}

export type CourseAnswer = Required<Answer<CourseState>>;

export const courseRecord = (id: string, actor: Actor): Sql => sql`
  select json_build_object(${row}, ${details}, 'titles', t.titles, 'capacity', t.capacity, 'minimum', t.minimum,
    'referenceOnly', t.origin = 'reference' and t.adopted_at is null, 'moves', ${movesSeenBy(actor)}, 'version', t.version)::text as body,
    t.version, ${workflowFacts(actor)} as facts
  ${tables} where t.id = ${id} and ${visibleCourses(actor)}`;

export interface LockedCourse {
  id: string;
  version: number;
  startsOn: string | null;
  endsOn: string | null;
  mode: Mode | null;
  zone: string;
  ordinal: number | null;
  titles: LocalisedText | null;
  capacity: number | null;
  minimum: number | null;
  programmeId: string;
  facts: CourseState;
}

const lockedColumns = (actor: Actor): Sql =>
  sql`t.id, t.version, t.starts_on as "startsOn", t.ends_on as "endsOn", t.mode, t.zone, t.ordinal, t.titles, t.capacity, t.minimum, t.programme_id as "programmeId", ${workflowFacts(actor)} as facts`;

/** The course, locked, as the actor may see it. */
export const lockCourse = (tx: EntityManager, id: string, actor: Actor): Promise<LockedCourse> =>
  lockVisible<LockedCourse>(tx, 'course', lockedColumns(actor), id, visibleCourses(actor));
