import { type NominationAction, nominationWorkflow } from '@kenshu/domain/admissions/nomination.workflow';
import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { allowedActions } from '@kenshu/domain/kit/workflow';
import { checkVersion, Db, demandVersion, Events, JsonText, nowOf, Reader, rowOf } from '@kenshu/http';
import { CONFIG, type Config, record } from '@kenshu/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { writeOfChange } from '../letters/of-course';
import { writeReceipt } from '../letters/of-nominations';
import { actOnLocked } from './act';
import { closeRanks, editNominee, insertNominee } from './nominee';
import type { CreateNominationDto, NominationActionDto, NominationQuery, UpdateNominationDto } from './nomination.dto';
import { Nomination } from './nomination.entity';
import {
  lockNomination,
  lockPlaces,
  type NominationAnswer,
  nominationFacts,
  nominationPage,
  nominationRecord,
} from './nomination.queries';
import { tellOthers } from './tell-others';

@Injectable()
export class NominationsService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
    private readonly events: Events,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  list(query: NominationQuery, actor: Actor): Promise<JsonText> {
    return this.reader.json(nominationPage(query, actor));
  }

  async get(id: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<NominationAnswer>(nominationRecord(id, actor));
    if (!found) throw new Problem('not-found');
    return shown(found, actor);
  }

  create(input: CreateNominationDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const id = await insertNominee(tx, input, actor);
      await record(tx, actor, 'nomination.create', { type: 'nomination', id });
      return present(tx, id, actor);
    });
  }

  update(id: string, version: number | undefined, input: UpdateNominationDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      await lockPlaces(tx, id);
      const nomination = await lockNomination(tx, id, actor);
      demandVersion(version, nomination.version);
      const { status } = await nominationFacts(tx, id);
      // What was sent is changed by the country only after it came back, so that both sides read the same.
      if (status !== 'draft' && status !== 'returned') throw new Problem('nomination/sent');
      await editNominee(tx, nomination, input, actor);
      await record(tx, actor, 'nomination.update', { type: 'nomination', id });
      return present(tx, id, actor);
    });
  }

  act(
    id: string,
    { action: name, reason }: NominationActionDto,
    version: number | undefined,
    actor: Actor,
  ): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const action = name as NominationAction;
      await lockPlaces(tx, id);
      const nomination = await lockNomination(tx, id, actor);
      checkVersion(version, nomination.version);
      const move = await actOnLocked(tx, id, action, reason, actor);
      if (action === 'submit') await writeReceipt(tx, nomination.invitationId, [id], this.config.baseUrl, actor);
      if (action === 'ask-again') await writeOfChange(tx, move.courseId, [id], this.config.baseUrl, actor);
      await tellOthers(tx, this.events, { id, personId: nomination.personId, ...move }, actor);
      return present(tx, id, actor);
    });
  }

  remove(id: string, version: number | undefined, actor: Actor): Promise<void> {
    return this.db.transaction(async (tx) => {
      await lockPlaces(tx, id);
      const nomination = await lockNomination(tx, id, actor);
      demandVersion(version, nomination.version);
      const { status } = await nominationFacts(tx, id);
      if (status !== 'draft') throw new Problem('nomination/sent');
      await tx.update(Nomination, { id }, { removedAt: new Date(await nowOf(tx)) });
      await closeRanks(tx, nomination.invitationId);
      await record(tx, actor, 'nomination.remove', { type: 'nomination', id });
    });
  }
}

function shown({ body, version, facts }: NominationAnswer, actor: Actor): JsonText {
  const { status, courseId, countryCode } = facts;
  const allowed = allowedActions(nominationWorkflow, { status, facts, actor, scope: { courseId, countryCode } });
  return new JsonText(body, version).with({ allowedActions: allowed });
}

const present = async (tx: EntityManager, id: string, actor: Actor): Promise<JsonText> => {
  const found = await rowOf<NominationAnswer>(tx, nominationRecord(id, actor));
  // Recalled by the country, it is no longer for the institute's eyes; the actor who recalls is of the country.
  if (!found) throw new Problem('not-found');
  return shown(found, actor);
};
