import type { OrganizationType } from '@kenshu/domain/identity/organization';
import { type OrganizationAction, organizationWorkflow } from '@kenshu/domain/identity/organization.workflow';
import { languageOfScript } from '@kenshu/domain/identity/script-language';
import { type Actor, can, scopesOf } from '@kenshu/domain/kit/actor';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { dayOf } from '@kenshu/domain/kit/time';
import { allowedActions, permit } from '@kenshu/domain/kit/workflow';
import {
  checkVersion,
  Db,
  demandVersion,
  Events,
  JsonText,
  lockRows,
  nowOf,
  Reader,
  rowOf,
  rowsOf,
  sql,
} from '@kenshu/http';
import { record, settingsOf } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { checkCountry } from '../country/check-country';
import {
  CoursesOfOrganizations,
  isBelow,
  joinOrganizations,
  lockTree,
  OrganizationsMerged,
  refreshSearchText,
} from './join-organizations';
import { OrganizationName } from './organization-name.entity';
import type {
  CreateOrganizationDto,
  OrganizationActionDto,
  OrganizationQuery,
  UpdateOrganizationDto,
} from './organization.dto';
import { Organization } from './organization.entity';
import {
  type LockedOrganization,
  lockOrganization,
  type OrganizationAnswer,
  organizationPage,
  organizationRecord,
  visibleOrganizations,
} from './organization.queries';

@Injectable()
export class OrganizationsService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
    private readonly events: Events,
  ) {}

  list(query: OrganizationQuery, actor: Actor): Promise<JsonText> {
    return this.reader.json(organizationPage(query, actor));
  }

  async get(id: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<OrganizationAnswer>(organizationRecord(id, actor));
    if (!found) throw new Problem('not-found');
    return shown(found, actor);
  }

  create(input: CreateOrganizationDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const countryCode = await countryFor(tx, input.countryCode, actor);
      const ownNameLang = languageOf(input.ownName, input.ownNameLang);
      await checkParent(tx, input.parentId, actor);
      const { id } = await tx.save(Organization, {
        ...columnsOf({ ...input, ownNameLang }),
        names: input.names,
        type: input.type as OrganizationType,
        countryCode,
        status: can(actor, 'organization:write') ? ('confirmed' as const) : organizationWorkflow.initial,
      });
      await refreshSearchText(tx, id);
      await record(tx, actor, 'organization.create', { type: 'organization', id });
      return present(tx, id, actor);
    });
  }

  update(id: string, version: number | undefined, input: UpdateOrganizationDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      if (input.parentId) await lockTree(tx);
      const before = await lockOrganization(tx, id, actor);
      demandVersion(version, before.version);
      if (before.facts.status === 'joined') throw new Problem('workflow/not-now', joined);
      if (input.countryCode) await checkCountry(tx, input.countryCode);
      const { ownName = before.ownName } = input;
      const ownNameLang = languageOf(ownName, input.ownNameLang ?? before.ownNameLang);
      await checkParent(tx, input.parentId, actor, id);
      await keepFormerNames(tx, id, before, input);
      await tx.update(Organization, { id }, columnsOf({ ...input, ownNameLang }));
      await refreshSearchText(tx, id);
      await record(tx, actor, 'organization.update', { type: 'organization', id }, { fields: Object.keys(input) });
      return present(tx, id, actor);
    });
  }

  act(
    id: string,
    { action: asked, into, reason }: OrganizationActionDto,
    version: number | undefined,
    actor: Actor,
  ): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const action = asked as OrganizationAction;
      if (action === 'join') {
        await lockTree(tx);
        await this.lockCoursesOf(tx, id);
      }
      const { facts, version: current } = await lockOrganization(tx, id, actor);
      checkVersion(version, current);
      const scope = { countryCode: facts.countryCode };
      const status = permit(organizationWorkflow, action, { status: facts.status, facts, actor, scope, reason });
      if (action === 'join') {
        const to = await joinOrganizations(tx, id, into);
        await this.events.publish(tx, new OrganizationsMerged(id, to));
      } else {
        await tx.update(Organization, { id }, { status });
      }
      await record(
        tx,
        actor,
        `organization.${action}`,
        { type: 'organization', id },
        { reason, into, from: facts.status },
      );
      return present(tx, id, actor);
    });
  }

  /** Every desk locks the course before what stands on it. */
  private async lockCoursesOf(tx: EntityManager, id: string): Promise<void> {
    const asked = new CoursesOfOrganizations([id]);
    await this.events.publish(tx, asked);
    await lockRows(tx, { course: [...asked.courseIds] });
  }
}

const joined = { action: 'Save', status: organizationWorkflow.states.joined.label };

/** The columns that an input may set as they come; undefined leaves a column as it is. */
const columnsOf = ({ names, type, countryCode, ownName, ownNameLang, parentId }: UpdateOrganizationDto) => ({
  names,
  type: type as OrganizationType | undefined,
  countryCode,
  ownName,
  ownNameLang,
  parentId,
});

const shown = ({ body, version, facts }: OrganizationAnswer, actor: Actor): JsonText => {
  const scope = { countryCode: facts.countryCode };
  return new JsonText(body, version).with({
    allowedActions: allowedActions(organizationWorkflow, { status: facts.status, facts, actor, scope }),
  });
};

const present = async (tx: EntityManager, id: string, actor: Actor) =>
  shown((await rowOf<OrganizationAnswer>(tx, organizationRecord(id, actor)))!, actor);

/** The country of a new organization: a nominator enters those of the own country only. */
async function countryFor(tx: EntityManager, asked: string | null | undefined, actor: Actor): Promise<string | null> {
  const own = scopesOf(actor, 'organization:enter', 'countryCode');
  const countryCode = asked === undefined ? (own[0] ?? null) : asked;
  if (!can(actor, 'organization:enter', { countryCode })) {
    throw invalidField('#/countryCode', 'unknown', 'names a country that is not yours');
  }
  if (countryCode) await checkCountry(tx, countryCode);
  return countryCode;
}

/** The language of the own name: as it is given, else as its script says. */
function languageOf(ownName: string | null | undefined, given: string | null | undefined): string | undefined | null {
  const lang = ownName ? (given ?? languageOfScript(ownName)) : given;
  if (ownName && !lang) throw invalidField('#/ownNameLang', 'needed', 'is needed beside the name');
  return lang;
}

async function checkParent(
  tx: EntityManager,
  parentId: string | null | undefined,
  actor: Actor,
  id?: string,
): Promise<void> {
  if (!parentId) return;
  const [parent] = await rowsOf(
    tx,
    sql`select 1 from organization t where t.id = ${parentId} and t.status <> 'joined' and ${visibleOrganizations(actor)}`,
  );
  if (!parent) throw invalidField('#/parentId', 'unknown', 'names an organization that is not on the list');
  if (id && (await isBelow(tx, parentId, id))) {
    throw invalidField('#/parentId', 'below-itself', 'belongs to this organization');
  }
}

/** What it was called until today, in every language in which that changes. */
async function keepFormerNames(
  tx: EntityManager,
  organizationId: string,
  before: LockedOrganization,
  input: UpdateOrganizationDto,
): Promise<void> {
  const { names: now = before.names, ownName = before.ownName } = input;
  const changed = Object.entries(before.names).filter(([lang, name]) => now[lang] !== name);
  const atHome = before.ownName && ownName !== before.ownName ? { [before.ownNameLang ?? 'und']: before.ownName } : {};
  const names: LocalisedText = { ...atHome, ...Object.fromEntries(changed) };
  if (!Object.keys(names).length) return;
  const validUntil = dayOf(await nowOf(tx), (await settingsOf(tx)).zone);
  await tx.insert(OrganizationName, { organizationId, names, validUntil });
}
