import { fold } from '@kenshu/domain/kit/fold';
import { all, given, pageStatement, type Sql, sql } from '@kenshu/http';
import { listed, readable, removalStatus } from '../removal';
import type { ThemeQuery } from './theme.dto';

/** The articles of a theme, through its topics and directly, once each. */
const articlesOf = (theme: Sql): Sql => sql`(
  select coalesce(json_agg(number order by number), '[]'::json) from (
    select ta.article_number as number from theme_topic tt join topic_article ta on ta.topic_id = tt.topic_id where tt.theme_id = ${theme}
    union select article_number from theme_article where theme_id = ${theme}) a)`;

const id = sql`t.id`;

export const themePage = (query: ThemeQuery): Sql =>
  pageStatement({
    from: sql`from theme t`,
    where: all([listed('t', query.removed), given(query.q, (q) => sql`t.search_text like ${`%${fold(q)}%`}`)]),
    row: sql`json_build_object('id', t.id, 'titles', t.titles, 'reference', t.reference_key is not null, 'articles', ${articlesOf(id)}, 'removedAt', to_utc(t.removed_at),
      'topics', (select coalesce(json_agg(json_build_object('id', o.id, 'titles', o.titles) order by o.slug), '[]'::json)
        from theme_topic tt join topic o on o.id = tt.topic_id where tt.theme_id = t.id))`,
    sorts: { createdAt: 't.created_at', title: `t.titles ->> 'en'`, removedAt: { nullable: 't.removed_at' } },
    sort: '-createdAt',
    tie: 't.id',
    query,
  });

export const themeRecord = (themeId: string): Sql => sql`
  select json_build_object('id', t.id, 'titles', t.titles, 'titleSource', t.title_source, 'topicsSource', t.topics_source,
    'topics', (select coalesce(json_agg(json_build_object('id', o.id, 'slug', o.slug, 'titles', o.titles,
          'articles', (select json_agg(article_number order by article_number) from topic_article where topic_id = o.id)) order by o.slug), '[]'::json)
      from theme_topic tt join topic o on o.id = tt.topic_id where tt.theme_id = t.id),
    'ownArticles', (select coalesce(json_agg(article_number order by article_number), '[]'::json) from theme_article where theme_id = t.id),
    'articles', ${articlesOf(id)}, 'reference', t.reference_key is not null, 'removedAt', to_utc(t.removed_at), 'version', t.version)::text as body, t.version,
    json_build_object('status', ${removalStatus('t')}) as facts
  from theme t where t.id = ${themeId} and ${readable('t')}`;
