import type { OrganizationStatus } from '@kenshu/domain/identity/organization.workflow';
import { type Actor, scopesOf, seesAll } from '@kenshu/domain/kit/actor';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { all, type Answer, given, join, lockVisible, pageStatement, rowsOf, type Sql, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { holdsWords } from '../search';
import type { OrganizationQuery } from './organization.dto';

/** Which organizations the actor sees, over `organization` as `t`: all of them, or those of one's own countries. */
export function visibleOrganizations(actor: Actor): Sql {
  if (seesAll(actor, 'organization:read')) return sql`true`;
  const countries = scopesOf(actor, 'organization:read', 'countryCode');
  return countries.length ? sql`t.country_code in (${join(countries)})` : sql`false`;
}

const row = (actor: Actor): Sql => sql`
  'id', t.id, 'names', t.names, 'ownName', t.own_name, 'ownNameLang', t.own_name_lang, 'type', t.type,
  'countryCode', t.country_code, 'status', t.status,
  'parent', (select json_build_object('id', p.id, 'names', p.names)
    from (select t.id, t.names from organization t where ${visibleOrganizations(actor)}) p where p.id = t.parent_id)`;

export const organizationPage = (query: OrganizationQuery, actor: Actor): Sql =>
  pageStatement({
    from: sql`from organization t`,
    where: all([
      visibleOrganizations(actor),
      query.status === undefined ? sql`t.status <> 'joined'` : sql`t.status = ${query.status}`,
      given(query.countryCode, (v) => sql`t.country_code = ${v}`),
      given(query.type, (v) => sql`t.type = ${v}`),
      given(query.q, (q) => holdsWords(sql`t.search_text`, q)),
    ]),
    row: sql`json_build_object(${row(actor)})`,
    sorts: { name: 't.search_text', country: 't.country_code', type: 't.type', status: 't.status' },
    // among those of one kind or state, by name
    tie: 't.search_text, t.id',
    query,
  });

interface OrganizationFacts {
  status: OrganizationStatus;
  countryCode: string | null;
}

export type OrganizationAnswer = Required<Answer<OrganizationFacts>>;

const facts = sql`json_build_object('status', t.status, 'countryCode', t.country_code)`;

export const organizationRecord = (id: string, actor: Actor): Sql => sql`
  select json_build_object(${row(actor)},
    'formerNames', (select coalesce(json_agg(json_build_object('names', n.names, 'validUntil', n.valid_until)
        order by n.valid_until desc nulls last), '[]'::json) from organization_name n where n.organization_id = t.id),
    'childCount', (select count(*)
      from (select t.parent_id from organization t where t.status <> 'joined' and ${visibleOrganizations(actor)}) c where c.parent_id = t.id),
    'mergedIntoId', t.merged_into_id, 'version', t.version)::text as body, t.version, ${facts} as facts
  from organization t where t.id = ${id} and ${visibleOrganizations(actor)}`;

export interface LockedOrganization {
  version: number;
  names: LocalisedText;
  ownName: string | null;
  ownNameLang: string | null;
  parentId: string | null;
  facts: OrganizationFacts;
}

export const lockOrganization = (tx: EntityManager, id: string, actor: Actor): Promise<LockedOrganization> =>
  lockVisible<LockedOrganization>(
    tx,
    'organization',
    sql`t.version, t.names, t.own_name as "ownName", t.own_name_lang as "ownNameLang", t.parent_id as "parentId", ${facts} as facts`,
    id,
    visibleOrganizations(actor),
  );

/** What a search looks through: present and former names, also those of the organizations joined into this one. */
export const allNamesOf = (
  tx: EntityManager,
  id: string,
): Promise<{ names: LocalisedText; ownName: string | null }[]> =>
  rowsOf(
    tx,
    sql`select names, own_name as "ownName" from (
          select o.names, o.own_name, o.id <> ${id} as joined, null::date as until from organization o where o.id = ${id} or o.merged_into_id = ${id}
          union all
          select n.names, null, true, n.valid_until from organization_name n join organization o on o.id = n.organization_id
          where o.id = ${id} or o.merged_into_id = ${id}) known
        order by joined, until desc nulls last`,
  );
