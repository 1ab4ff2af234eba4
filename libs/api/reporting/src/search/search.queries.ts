import { visibleNominations } from '@kenshu/admissions';
import { visibleCourses } from '@kenshu/courses';
import { type Actor, can, seesAll } from '@kenshu/domain/kit/actor';
import { fold } from '@kenshu/domain/kit/fold';
import { join, type Sql, sql } from '@kenshu/http';

const EACH = 6;

/** Everything the actor may see whose name or number holds the words; what begins with them first. */
export function searchStatement(q: string, actor: Actor): Sql {
  const words = fold(q);
  // signs alone are nothing to look for
  const holds = (text: Sql): Sql => (words ? sql`${text} like ${`%${words}%`}` : sql`false`);
  const rank = (text: Sql): Sql => sql`case when ${text} like ${`${words}%`} then 0 else 1 end`;
  const source = (kind: string, text: Sql, columns: Sql, from: Sql): Sql =>
    sql`(select ${kind}::text as kind, ${rank(text)} as rank, ${columns} ${from} and ${holds(text)} order by 2, 4::text limit ${EACH})`;

  const sources = [
    source(
      'course',
      sql`t.search_text`,
      sql`t.id, t.names as titles, h.titles as subtitles`,
      sql`from course t left join theme h on h.id = t.theme_id where ${visibleCourses(actor)}`,
    ),
    source(
      'nomination',
      sql`p.search_text`,
      sql`t.id, jsonb_build_object('en', p.latin_name), k.names`,
      sql`from nomination t join person p on p.id = t.person_id join course k on k.id = t.course_id where t.removed_at is null and ${visibleNominations(actor)}`,
    ),
    sql`(select 'nomination', 0, t.id, jsonb_build_object('en', t.number || ' ' || p.latin_name), k.names
      from nomination t join person p on p.id = t.person_id join course k on k.id = t.course_id
      where t.removed_at is null and t.number = ${q.trim().toUpperCase()} and ${visibleNominations(actor)})`,
    ...(seesAll(actor, 'person:read')
      ? [
          source(
            'person',
            sql`p.search_text`,
            sql`p.id, jsonb_build_object('en', p.latin_name), case when p.own_name is not null then jsonb_build_object(coalesce(p.own_name_lang, 'en'), p.own_name) end`,
            sql`from person p where p.merged_into_id is null`,
          ),
        ]
      : []),
    ...(seesAll(actor, 'organization:read')
      ? [
          source(
            'organization',
            sql`o.search_text`,
            sql`o.id, o.names, c.names`,
            sql`from organization o left join country c on c.code = o.country_code where o.merged_into_id is null`,
          ),
        ]
      : []),
    ...(can(actor, 'theme:read')
      ? [
          source(
            'theme',
            sql`h.search_text`,
            sql`h.id, h.titles, null::jsonb`,
            sql`from theme h where h.removed_at is null`,
          ),
        ]
      : []),
    ...(can(actor, 'programme:read')
      ? [source('programme', sql`g.search_text`, sql`g.id, g.names, null::jsonb`, sql`from programme g where true`)]
      : []),
  ];
  return sql`select json_build_object('items', coalesce(json_agg(json_build_object('kind', kind, 'id', id, 'titles', titles, 'subtitles', subtitles)), '[]'::json))::text as body
    from (select distinct on (kind, id) * from (${join(sources, ' union all ')}) f order by kind, id, rank) found`;
}
