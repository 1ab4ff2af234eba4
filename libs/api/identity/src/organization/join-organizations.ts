import { invalidField } from '@kenshu/domain/kit/problem';
import { rowOf, rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { searchTextOfNames } from '../search';
import { allNamesOf } from './organization.queries';

/** Asked before organizations are joined: on which courses do they stand? Those are locked first, as everywhere. */
export class CoursesOfOrganizations {
  readonly courseIds = new Set<string>();

  constructor(readonly organizations: readonly string[]) {}
}

/** Two records were one organization: `from` stays as a row that points to `to`; the contexts to the right follow. */
export class OrganizationsMerged {
  constructor(
    readonly from: string,
    readonly to: string,
  ) {}
}

/** Held by whoever changes what belongs to what, so that two changes cannot make a ring together. */
export const lockTree = (tx: EntityManager) =>
  rowsOf(tx, sql`select pg_advisory_xact_lock(hashtextextended('organization-tree', 0))`);

/** Whether an organization is another one, or belongs to it over any number of steps. */
export async function isBelow(tx: EntityManager, id: string, above: string): Promise<boolean> {
  const found = await rowOf<{ below: boolean }>(
    tx,
    sql`with recursive up as (
          select id, parent_id from organization where id = ${id}
          union select o.id, o.parent_id from organization o join up on o.id = up.parent_id)
        select exists (select from up where id = ${above}) as below`,
  );
  return found!.below;
}

/** Moves everything in this context that points to one organization to another, and keeps the names findable. */
export async function joinOrganizations(tx: EntityManager, from: string, into: string | undefined): Promise<string> {
  if (!into) throw invalidField('#/into', 'needed', 'is needed to join');
  if (into === from) throw invalidField('#/into', 'itself', 'is this organization itself');
  const target = await rowOf<{ id: string }>(
    tx,
    sql`select id from organization where id = ${into} and status <> 'joined' for update`,
  );
  if (!target) throw invalidField('#/into', 'unknown', 'names an organization that is not on the list');
  if (await isBelow(tx, into, from)) throw invalidField('#/into', 'below-itself', 'belongs to this organization');
  await rowsOf(tx, sql`update organization set parent_id = ${into}, version = version + 1 where parent_id = ${from}`);
  await rowsOf(tx, sql`update organization set merged_into_id = ${into} where merged_into_id = ${from}`);
  await rowsOf(
    tx,
    sql`update role_grant set organization_id = ${into}, version = version + 1 where organization_id = ${from}`,
  );
  await rowsOf(
    tx,
    sql`update organization set status = 'joined', merged_into_id = ${into}, version = version + 1 where id = ${from}`,
  );
  await refreshSearchText(tx, into);
  return into;
}

export async function refreshSearchText(tx: EntityManager, id: string): Promise<void> {
  const known = await allNamesOf(tx, id);
  const text = searchTextOfNames(
    known.map(({ names }) => names),
    known.map(({ ownName }) => ownName),
  );
  await rowsOf(tx, sql`update organization set search_text = ${text} where id = ${id}`);
}
