import { rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import convention from './uncac.json' with { type: 'json' };
import french from './uncac.fr.json' with { type: 'json' };

/** Brings in chapters, articles and topics of the Convention; running it again changes nothing. */
export async function loadConvention(tx: EntityManager): Promise<void> {
  const { chapters, articles, topics } = convention;
  await rowsOf(
    tx,
    sql`insert into chapter (number, titles, first_article, last_article, review_cycle)
        select number, jsonb_build_object('en', title, 'fr', ${JSON.stringify(french.chapters)}::json ->> number), "firstArticle", "lastArticle", "reviewCycle"
        from json_to_recordset(${JSON.stringify(chapters)}::json)
          as c(number text, title text, "firstArticle" smallint, "lastArticle" smallint, "reviewCycle" smallint)
        on conflict (number) do update set titles = excluded.titles where not chapter.titles ? 'fr'`,
  );
  await rowsOf(
    tx,
    sql`insert into article (number, titles, chapter_number, obligation, note)
        select number, jsonb_build_object('en', title, 'fr', ${JSON.stringify(french.articles)}::json ->> number::text), chapter, obligation, note
        from json_to_recordset(${JSON.stringify(articles)}::json) as a(number smallint, title text, chapter text, obligation text, note text)
        on conflict (number) do update set titles = excluded.titles where not article.titles ? 'fr'`,
  );
  await rowsOf(
    tx,
    sql`insert into topic (slug, titles)
        select slug, jsonb_build_object('en', title, 'fr', ${JSON.stringify(french.topics)}::json ->> slug)
        from json_to_recordset(${JSON.stringify(topics)}::json) as t(slug text, title text)
        on conflict (slug) do update set titles = excluded.titles where not topic.titles ? 'fr'`,
  );
  await rowsOf(
    tx,
    sql`insert into topic_article (topic_id, article_number)
        select topic.id, number::smallint
        from json_to_recordset(${JSON.stringify(topics)}::json) as t(slug text, articles json)
        join topic on topic.slug = t.slug cross join json_array_elements_text(t.articles) as number
        on conflict do nothing`,
  );
}
