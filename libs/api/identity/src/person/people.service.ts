import type { Sex } from '@kenshu/domain/identity/person-name';
import { type PersonAction, personWorkflow } from '@kenshu/domain/identity/person.workflow';
import type { Actor } from '@kenshu/domain/kit/actor';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { allowedActions, permit } from '@kenshu/domain/kit/workflow';
import { checkVersion, Db, demandVersion, Events, JsonText, lockRows, nowOf, Reader, rowOf } from '@kenshu/http';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { checkCountries } from '../country/check-country';
import {
  CoursesOfPeople,
  type Joining,
  joinPeople,
  lockJoining,
  PeopleMerged,
  PeopleSeparated,
  refreshSearchText,
  separatePeople,
} from './join-people';
import { namesAfter, namesFrom } from './names';
import type { CreatePersonDto, PersonActionDto, PersonQuery, UpdatePersonDto } from './person.dto';
import { Person } from './person.entity';
import { lockPerson, type PersonAnswer, personPage, personRecord } from './person.queries';

@Injectable()
export class PeopleService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
    private readonly events: Events,
  ) {}

  list(query: PersonQuery, actor: Actor): Promise<JsonText> {
    return this.reader.json(personPage(query, actor));
  }

  async get(id: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<PersonAnswer>(personRecord(id, actor));
    if (!found) throw new Problem('not-found');
    return shown(found, actor);
  }

  create(input: CreatePersonDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const id = await createPerson(tx, input);
      await record(tx, actor, 'person.create', { type: 'person', id });
      return present(tx, id, actor);
    });
  }

  update(id: string, version: number | undefined, input: UpdatePersonDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const before = await lockPerson(tx, id, actor);
      demandVersion(version, before.version);
      if (before.status === 'joined') throw new Problem('workflow/not-now', joined);
      const facts = await factsFrom(tx, input);
      await tx.update(Person, { id }, { ...namesAfter(before, input), ...facts });
      await refreshSearchText(tx, id);
      // which fields, not what stood in them: the trail outlives a person's data
      await record(tx, actor, 'person.update', { type: 'person', id }, { fields: Object.keys(input) });
      return present(tx, id, actor);
    });
  }

  act(
    id: string,
    { action: asked, into, reason }: PersonActionDto,
    version: number | undefined,
    actor: Actor,
  ): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      await lockJoining(tx);
      await this.lockCoursesOf(tx, id, into);
      const { status, version: current } = await lockPerson(tx, id, actor);
      checkVersion(version, current);
      const action = asked as PersonAction;
      permit(personWorkflow, action, { status, facts: {}, actor, scope: {}, reason });
      const done = await this.effect[action](tx, id, into);
      await record(tx, actor, `person.${action}`, { type: 'person', id }, { reason, ...done });
      return present(tx, id, actor);
    });
  }

  private readonly effect: Record<PersonAction, (tx: EntityManager, id: string, into?: string) => Promise<Joining>> = {
    join: async (tx, id, into) => {
      const done = await joinPeople(tx, id, into);
      const merged = new PeopleMerged(id, done.into);
      await this.events.publish(tx, merged);
      return { ...done, followed: merged.followed };
    },
    separate: async (tx, id) => {
      const done = await separatePeople(tx, id);
      await this.events.publish(tx, new PeopleSeparated(id, done.into, done.followed));
      return done;
    },
  };

  /** Every desk locks the course before its people: whoever moves people over many courses does the same. */
  private async lockCoursesOf(tx: EntityManager, id: string, into?: string): Promise<void> {
    const joined = await tx.findOne(Person, { select: { mergedIntoId: true }, where: { id } });
    const people = [id, into, joined?.mergedIntoId].filter((person) => typeof person === 'string');
    const asked = new CoursesOfPeople(people);
    await this.events.publish(tx, asked);
    await lockRows(tx, { course: [...asked.courseIds] });
  }
}

const joined = { action: 'Save', status: personWorkflow.states.joined.label };

/** Adds a person to the register; `pointer` is where the names stand in the input. */
export async function createPerson(tx: EntityManager, input: CreatePersonDto, pointer = '#'): Promise<string> {
  const facts = await factsFrom(tx, input);
  const { id } = await tx.save(Person, { ...namesFrom(input, pointer), ...facts });
  await refreshSearchText(tx, id);
  return id;
}

/** The columns beside the names that an input may set; undefined leaves a column as it is. */
async function factsFrom(tx: EntityManager, { sex, bornOn, nationalities, email }: UpdatePersonDto) {
  if (bornOn && bornOn > (await nowOf(tx)).slice(0, 10))
    throw invalidField('#/bornOn', 'in-future', 'must not lie ahead');
  if (nationalities) await checkCountries(tx, nationalities, '#/nationalities');
  return {
    sex: sex as Sex | null | undefined,
    bornOn,
    nationalities: nationalities && [...new Set(nationalities)],
    email,
  };
}

const shown = ({ body, version, facts }: PersonAnswer, actor: Actor): JsonText =>
  new JsonText(body, version).with({
    allowedActions: allowedActions(personWorkflow, { status: facts.status, facts, actor, scope: {} }),
  });

const present = async (tx: EntityManager, id: string, actor: Actor) =>
  shown((await rowOf<PersonAnswer>(tx, personRecord(id, actor)))!, actor);
