import { all, given, named, type Sql, sql, unknownOf } from '@kenshu/http';
import type { CoverageQuery } from './coverage.dto';

/** The matrix article × year in one statement. `firstMonth` is 1 for calendar years. */
export function coverageStatement({ programmeId, from, to }: CoverageQuery, firstMonth: number): Sql {
  // A course whose days are not recorded is counted in the year it is known by.
  const year = sql`coalesce(extract(year from c.starts_on - make_interval(months => ${firstMonth - 1}))::int, c.year)`;
  const filters = all([
    sql`status not in ('planned', 'proposed', 'cancelled')`,
    given(programmeId, (v) => sql`programme_id = ${v}`),
    given(from, (v) => sql`year >= ${v}`),
    given(to, (v) => sql`year <= ${v}`),
  ]);
  return sql`
    with dated as (select c.id, c.names, c.theme_id, c.origin, c.status, c.programme_id, ${year} as year from course c),
    counted as (select * from dated where ${filters}),
    -- what is only planned, approved or called for has covered nothing yet
    held as (select * from counted where origin <> 'demonstration' and status in ('running', 'closed', 'reported')),
    taken as (
      select h.id, h.year, ta.article_number as number from held h
        join theme_topic tt on tt.theme_id = h.theme_id join topic_article ta on ta.topic_id = tt.topic_id
      union
      select h.id, h.year, x.article_number from held h join theme_article x on x.theme_id = h.theme_id),
    cell as (
      select number, year, count(*)::int as count, json_agg(id order by id) as ids from taken where year is not null group by number, year),
    per_year as (select year, bool_or(theme_id is not null) as themed from held where year is not null group by year)
    select json_build_object(
      'firstMonth', ${firstMonth}::int,
      'years', (select coalesce(json_agg(year order by year), '[]'::json) from per_year),
      'yearsWithoutTheme', (select coalesce(json_agg(year order by year) filter (where not themed), '[]'::json) from per_year),
      'articles', (select json_agg(json_build_object('number', a.number, 'title', a.titles ->> 'en', 'titles', a.titles,
          'chapter', a.chapter_number, 'reviewCycle', p.review_cycle,
          'cells', (select coalesce(json_agg(json_build_object('year', year, 'count', count, 'courseIds', ids) order by year), '[]'::json)
            from cell where cell.number = a.number)) order by a.number)
        from article a join chapter p on p.number = a.chapter_number),
      'courses', (select coalesce(json_agg(json_build_object('id', held.id, 'names', names, 'theme', h.titles, 'year', year) order by year, held.id), '[]'::json)
        from held join theme h on h.id = held.theme_id where held.id in (select id from taken where year is not null)),
      'total', (select count(*) from held),
      'withTheme', (select count(theme_id) from held),
      'withTopics', (select count(distinct id) from taken),
      'demonstration', (select count(*) from counted where origin = 'demonstration'))::text as body
      ${unknownOf([named('programmeId', programmeId, (id) => sql`from programme where id = ${id}`)])}`;
}
