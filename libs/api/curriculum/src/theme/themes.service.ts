import type { Actor } from '@kenshu/domain/kit/actor';
import { foldAll } from '@kenshu/domain/kit/fold';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import {
  type Answer,
  Db,
  demandVersion,
  jsonOf,
  type JsonText,
  lockVisible,
  Reader,
  rowOf,
  rowsOf,
  sql,
} from '@kenshu/http';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ThemeArticle } from './theme-article.entity';
import { ThemeTopic } from './theme-topic.entity';
import type { CreateThemeDto, ThemeQuery, UpdateThemeDto } from './theme.dto';
import { Theme } from './theme.entity';
import { themePage, themeRecord } from './theme.queries';

@Injectable()
export class ThemesService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
  ) {}

  list(query: ThemeQuery): Promise<JsonText> {
    return this.reader.json(themePage(query));
  }

  async get(id: string): Promise<JsonText> {
    const found = await this.reader.row<Answer>(themeRecord(id));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }

  create({ titles, topicIds, articles = [] }: CreateThemeDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const theme = await tx.save(Theme, { titles, searchText: foldAll(titles) });
      await putContent(tx, theme.id, { topicIds, articles });
      await record(tx, actor, 'theme.create', { type: 'theme', id: theme.id });
      return present(tx, theme.id);
    });
  }

  update(id: string, version: number | undefined, input: UpdateThemeDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const theme = await lockVisible<{ version: number }>(
        tx,
        'theme',
        sql`t.version`,
        id,
        sql`true`,
        sql`t.removed_at is not null`,
      );
      demandVersion(version, theme.version);
      if (input.titles) {
        await rowsOf(
          tx,
          sql`update theme set titles = ${JSON.stringify(input.titles)}, search_text = ${foldAll(input.titles)} where id = ${id}`,
        );
      }
      await putContent(tx, id, input);
      await rowsOf(tx, sql`update theme set version = version + 1 where id = ${id}`);
      await record(tx, actor, 'theme.update', { type: 'theme', id });
      return present(tx, id);
    });
  }
}

const present = async (tx: EntityManager, id: string) => jsonOf((await rowOf<Answer>(tx, themeRecord(id)))!);

/** Replaces the lists that are given; an unknown topic or article is a refused field. */
async function putContent(tx: EntityManager, themeId: string, { topicIds, articles }: UpdateThemeDto): Promise<void> {
  if (topicIds) {
    const known = await rowsOf<{ id: string }>(tx, sql`select id from topic where id = any(${topicIds})`);
    if (known.length !== new Set(topicIds).size)
      throw invalidField('#/topicIds', 'unknown', 'names a topic that does not exist');
    await tx.delete(ThemeTopic, { themeId });
    if (known.length)
      await tx.insert(
        ThemeTopic,
        known.map(({ id }) => ({ themeId, topicId: id })),
      );
  }
  if (articles) {
    const wanted = [...new Set(articles)];
    const known = await rowsOf<{ number: number }>(tx, sql`select number from article where number = any(${wanted})`);
    if (known.length !== wanted.length)
      throw invalidField('#/articles', 'unknown', 'names an article that does not exist');
    await tx.delete(ThemeArticle, { themeId });
    if (wanted.length)
      await tx.insert(
        ThemeArticle,
        wanted.map((articleNumber) => ({ themeId, articleNumber })),
      );
  }
}
