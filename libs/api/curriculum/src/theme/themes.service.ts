import { themeWorkflow } from '@kenshu/domain/curriculum/removal.workflow';
import type { Actor } from '@kenshu/domain/kit/actor';
import { foldAll } from '@kenshu/domain/kit/fold';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import type { RemovalAction, RemovalStatus } from '@kenshu/domain/kit/removal';
import { permit } from '@kenshu/domain/kit/workflow';
import {
  checkVersion,
  Db,
  demandVersion,
  Events,
  type JsonText,
  lockVisible,
  nowOf,
  Reader,
  rowOf,
  rowsOf,
  sql,
} from '@kenshu/http';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readable, removalStatus, type RemovableAnswer, shown, ThemeRemoved } from '../removal';
import { ThemeArticle } from './theme-article.entity';
import { ThemeTopic } from './theme-topic.entity';
import type { CreateThemeDto, ThemeActionDto, ThemeQuery, UpdateThemeDto } from './theme.dto';
import { Theme } from './theme.entity';
import { themePage, themeRecord } from './theme.queries';

@Injectable()
export class ThemesService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
    private readonly events: Events,
  ) {}

  list(query: ThemeQuery): Promise<JsonText> {
    return this.reader.json(themePage(query));
  }

  async get(id: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<RemovableAnswer>(themeRecord(id));
    if (!found) throw new Problem('not-found');
    return shown(found, themeWorkflow, actor);
  }

  create({ titles, topicIds, articles = [] }: CreateThemeDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const theme = await tx.save(Theme, { titles, searchText: foldAll(titles) });
      await putContent(tx, theme.id, { topicIds, articles });
      await record(tx, actor, 'theme.create', { type: 'theme', id: theme.id });
      return present(tx, theme.id, actor);
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
      return present(tx, id, actor);
    });
  }

  act(id: string, { action: asked }: ThemeActionDto, version: number | undefined, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const action = asked as RemovalAction;
      const columns = sql`t.version, ${removalStatus('t')} as status`;
      const theme = await lockVisible<{ version: number; status: RemovalStatus }>(
        tx,
        'theme',
        columns,
        id,
        readable('t'),
      );
      checkVersion(version, theme.version);
      permit(themeWorkflow, action, { status: theme.status, facts: {}, actor, scope: {} });
      if (action === 'remove') await this.events.publish(tx, new ThemeRemoved(id));
      await tx.update(Theme, { id }, { removedAt: action === 'remove' ? new Date(await nowOf(tx)) : null });
      await record(tx, actor, `theme.${action}`, { type: 'theme', id });
      return present(tx, id, actor);
    });
  }
}

const present = async (tx: EntityManager, id: string, actor: Actor) =>
  shown((await rowOf<RemovableAnswer>(tx, themeRecord(id)))!, themeWorkflow, actor);

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
    const known = await rowsOf<{ number: number }>(
      tx,
      sql`select number from article where number = any(${wanted}::int[])`,
    );
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
