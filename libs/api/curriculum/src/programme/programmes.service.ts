import { usualPatterns } from '@kenshu/domain/courses/course-name';
import { programmeWorkflow } from '@kenshu/domain/curriculum/removal.workflow';
import type { Actor } from '@kenshu/domain/kit/actor';
import { foldAll } from '@kenshu/domain/kit/fold';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
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
  sql,
} from '@kenshu/http';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ProgrammeRemoved, readable, removalStatus, type RemovableAnswer, shown } from '../removal';
import { NumberSeries } from './number-series.entity';
import { ProgrammeName } from './programme-name.entity';
import type { CreateProgrammeDto, ProgrammeActionDto, ProgrammeQuery, UpdateProgrammeDto } from './programme.dto';
import { Programme } from './programme.entity';
import { programmePage, programmeRecord } from './programme.queries';

/** A programme has another name or pattern from now on; courses that lie ahead follow. */
export class ProgrammeRenamed {
  constructor(readonly programmeId: string) {}
}

@Injectable()
export class ProgrammesService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
    private readonly events: Events,
  ) {}

  list(query: ProgrammeQuery): Promise<JsonText> {
    return this.reader.json(programmePage(query));
  }

  async get(id: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<RemovableAnswer>(programmeRecord(id));
    if (!found) throw new Problem('not-found');
    return shown(found, programmeWorkflow, actor);
  }

  create({ code, names, namePatterns, series }: CreateProgrammeDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      if (await tx.existsBy(Programme, { code })) throw invalidField('#/code', 'taken', 'is another programme’s code');
      const seriesId = series ? await seriesNamed(tx, series) : (await tx.save(NumberSeries, { code, names })).id;
      const programme = await tx.save(Programme, {
        code,
        names,
        namePatterns: namePatterns ?? usualPatterns,
        seriesId,
        searchText: foldAll(names),
      });
      await record(tx, actor, 'programme.create', { type: 'programme', id: programme.id });
      return present(tx, programme.id, actor);
    });
  }

  update(id: string, version: number | undefined, input: UpdateProgrammeDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const before = await lockVisible<{ version: number; names: LocalisedText }>(
        tx,
        'programme',
        sql`t.version, t.names`,
        id,
        sql`true`,
        sql`t.removed_at is not null`,
      );
      demandVersion(version, before.version);
      const renamed = input.names && JSON.stringify(input.names) !== JSON.stringify(before.names);
      if (renamed) await keepFormerName(tx, id, before.names);
      await tx.update(
        Programme,
        { id },
        {
          ...(input.names && { names: input.names, searchText: foldAll(input.names) }),
          ...(input.namePatterns && { namePatterns: input.namePatterns }),
          ...(input.ended !== undefined && { endedAt: input.ended ? new Date(await nowOf(tx)) : null }),
        },
      );
      if (renamed || input.namePatterns) await this.events.publish(tx, new ProgrammeRenamed(id));
      await record(tx, actor, 'programme.update', { type: 'programme', id });
      return present(tx, id, actor);
    });
  }

  act(id: string, { action: asked }: ProgrammeActionDto, version: number | undefined, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const action = asked as RemovalAction;
      const columns = sql`t.version, ${removalStatus('t')} as status`;
      const programme = await lockVisible<{ version: number; status: RemovalStatus }>(
        tx,
        'programme',
        columns,
        id,
        readable('t'),
      );
      checkVersion(version, programme.version);
      permit(programmeWorkflow, action, { status: programme.status, facts: {}, actor, scope: {} });
      if (action === 'remove') await this.events.publish(tx, new ProgrammeRemoved(id));
      await tx.update(Programme, { id }, { removedAt: action === 'remove' ? new Date(await nowOf(tx)) : null });
      await record(tx, actor, `programme.${action}`, { type: 'programme', id });
      return present(tx, id, actor);
    });
  }
}

const present = async (tx: EntityManager, id: string, actor: Actor) =>
  shown((await rowOf<RemovableAnswer>(tx, programmeRecord(id)))!, programmeWorkflow, actor);

async function seriesNamed(tx: EntityManager, code: string): Promise<string> {
  const series = await tx.findOneBy(NumberSeries, { code });
  if (!series) throw invalidField('#/series', 'unknown', 'names a number series that does not exist');
  return series.id;
}

async function keepFormerName(tx: EntityManager, programmeId: string, names: LocalisedText): Promise<void> {
  const position = await tx.countBy(ProgrammeName, { programmeId });
  await tx.insert(ProgrammeName, { programmeId, names, position, validUntil: (await nowOf(tx)).slice(0, 10) });
}
