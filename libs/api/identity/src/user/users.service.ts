import { appointableRoles, appointmentNeeds, offeredRoles } from '@kenshu/domain/identity/appointment';
import { type UserAction, type UserFacts, userWorkflow } from '@kenshu/domain/identity/user.workflow';
import { type Actor, demand } from '@kenshu/domain/kit/actor';
import type { Role } from '@kenshu/domain/kit/permissions';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { allowedActions, permit } from '@kenshu/domain/kit/workflow';
import {
  checkVersion,
  Db,
  demandVersion,
  Events,
  JsonText,
  lockVisible,
  nowOf,
  Reader,
  rowOf,
  rowsOf,
  sql,
} from '@kenshu/http';
import { CONFIG, type Config, record } from '@kenshu/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { createPerson } from '../person/people.service';
import { Person } from '../person/person.entity';
import { mailLink } from '../sign-in/letters';
import { endLinks, endSignIns } from '../sign-in/links';
import { appoint } from './appoint';
import type { CreateGrantDto, CreateUserDto, UserActionDto, UserQuery } from './user.dto';
import { User } from './user.entity';
import {
  isLastAdministrator,
  lockAdministrators,
  lockUser,
  type UserAnswer,
  userPage,
  userRecord,
  type UserState,
  visibleUsers,
} from './user.queries';

@Injectable()
export class UsersService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
    private readonly events: Events,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  list(query: UserQuery, actor: Actor): Promise<JsonText> {
    return this.reader.json(userPage(query, actor));
  }

  async get(id: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<UserAnswer>(userRecord(id, actor));
    if (!found) throw new Problem('not-found');
    return shown(found, actor);
  }

  invite(input: CreateUserDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      for (const { role } of input.grants ?? []) demand(actor, appointmentNeeds(role as Role));
      const email = input.email.toLowerCase();
      if (await tx.existsBy(User, { email }))
        throw invalidField('#/email', 'taken', 'is the address of another account');
      const personId = await personFor(tx, input, actor);
      const { id } = await tx.save(User, { personId, email, language: input.language ?? 'en' });
      for (const [i, grant] of (input.grants ?? []).entries()) {
        await appoint(tx, this.events, id, grant, actor, `#/grants/${i}`);
      }
      await mailLink(tx, 'invitation', id, this.config.baseUrl, actor);
      await record(tx, actor, 'user.invite', { type: 'user', id }, { grants: input.grants ?? [] });
      return present(tx, id, actor);
    });
  }

  grant(id: string, input: CreateGrantDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const { facts } = await lockUser(tx, id, actor);
      demand(actor, appointmentNeeds(input.role as Role));
      if (facts.status === 'ended') throw new Problem('user/ended');
      await appoint(tx, this.events, id, input, actor);
      await afterChangeOfRoles(tx, id, actor);
      await record(tx, actor, 'user.grant', { type: 'user', id }, { ...input });
      return present(tx, id, actor);
    });
  }

  endGrant(id: string, version: number | undefined, actor: Actor): Promise<void> {
    return this.db.transaction(async (tx) => {
      await lockAdministrators(tx);
      const grant = await lockGrant(tx, id, actor);
      demandVersion(version, grant.version);
      demand(actor, appointmentNeeds(grant.role));
      if (grant.forGood && grant.role === 'administrator' && (await isLastAdministrator(tx, grant.userId))) {
        throw new Problem('user/last-administrator');
      }
      await endGrants(tx, sql`id = ${id}`);
      await afterChangeOfRoles(tx, grant.userId, actor);
      await record(tx, actor, 'user.end-grant', { type: 'user', id: grant.userId }, { grant: id, role: grant.role });
    });
  }

  act(
    id: string,
    { action: asked, reason }: UserActionDto,
    version: number | undefined,
    actor: Actor,
  ): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      await lockAdministrators(tx);
      const user = await lockUser(tx, id, actor);
      checkVersion(version, user.version);
      const action = asked as UserAction;
      const { status } = user.facts;
      permit(userWorkflow, action, { status, facts: factsFor(user.facts, actor), actor, scope: {}, reason });
      await this.effect[action](tx, id, actor);
      await record(tx, actor, `user.${action}`, { type: 'user', id }, { reason, from: status });
      return present(tx, id, actor);
    });
  }

  private readonly effect: Record<UserAction, (tx: EntityManager, id: string, actor: Actor) => Promise<void>> = {
    'invite-again': (tx, id, actor) => mailLink(tx, 'invitation', id, this.config.baseUrl, actor),
    // its roles end with it: who is let in again is given them anew, knowingly
    end: async (tx, id) => {
      await tx.update(User, { id }, { endedAt: new Date(await nowOf(tx)) });
      await endGrants(tx, sql`user_id = ${id}`);
      await endSignIns(tx, id);
      await endLinks(tx, id);
    },
    reopen: async (tx, id) => {
      await tx.update(User, { id }, { endedAt: null });
    },
  };
}

const factsFor = ({ roles, lastAdministrator }: UserState, actor: Actor): UserFacts => {
  const reach = appointableRoles(actor);
  return { lastAdministrator, withinReach: roles.every((role) => reach.includes(role)) };
};

function shown({ body, version, facts }: UserAnswer, actor: Actor): JsonText {
  const { status } = facts;
  return new JsonText(body, version).with({
    appointableRoles: status === 'ended' ? [] : offeredRoles(actor, facts.roles),
    allowedActions: allowedActions(userWorkflow, { status, facts: factsFor(facts, actor), actor, scope: {} }),
  });
}

const present = async (tx: EntityManager, id: string, actor: Actor) =>
  shown((await rowOf<UserAnswer>(tx, userRecord(id, actor)))!, actor);

/** The person behind a new account: one on record who has none yet, or a new one. */
async function personFor(tx: EntityManager, input: CreateUserDto, actor: Actor): Promise<string> {
  const { personId, givenNames, familyName, latinName, email } = input;
  if (personId === undefined) {
    if (!givenNames) throw invalidField('#/givenNames', 'needed', 'is needed for a person who is not on record');
    const id = await createPerson(tx, { givenNames, familyName, latinName, email });
    await record(tx, actor, 'person.create', { type: 'person', id });
    return id;
  }
  const known = await tx.findOne(Person, {
    where: { id: personId, mergedIntoId: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  if (!known) throw invalidField('#/personId', 'unknown', 'names a person who is not on record');
  if (await tx.existsBy(User, { personId })) throw invalidField('#/personId', 'taken', 'has an account already');
  return personId;
}

/** Rule 14: whoever's roles change signs in anew; the rights that other browsers remember end within a second. */
const afterChangeOfRoles = (tx: EntityManager, userId: string, actor: Actor) =>
  endSignIns(tx, userId, actor.kind === 'user' && actor.userId === userId ? actor.signInId : null);

interface LockedGrant {
  version: number;
  role: Role;
  userId: string;
  /** Begun, and without an end. */
  forGood: boolean;
}

const lockGrant = (tx: EntityManager, id: string, actor: Actor): Promise<LockedGrant> =>
  lockVisible<LockedGrant>(
    tx,
    'role_grant',
    sql`t.version, t.role, t.user_id as "userId", t.starts_at <= app_now() and t.ends_at is null as "forGood"`,
    id,
    sql`t.user_id in (select t.id from "user" t where ${visibleUsers(actor)})`,
    sql`t.ends_at <= app_now()`,
  );

/** Ends what holds now; what had not begun yet never will. */
const endGrants = (tx: EntityManager, which: ReturnType<typeof sql>) =>
  rowsOf(
    tx,
    sql`update role_grant set ends_at = greatest(starts_at, app_now()), version = version + 1
        where ${which} and (ends_at is null or ends_at > app_now())`,
  );
