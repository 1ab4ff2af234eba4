import { latinNameOf, searchTextOf } from '@kenshu/domain/identity/person-name';
import { type Actor, can, scopesOf } from '@kenshu/domain/kit/actor';
import { fold } from '@kenshu/domain/kit/fold';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { lockRows, rowOf, rowsOf, type Sql, sql } from '@kenshu/http';
import { Organization, Person, refreshSearchTextOfPerson } from '@kenshu/identity';
import type { EntityManager } from 'typeorm';
import type { CreateNominationDto, UpdateNominationDto } from './nomination.dto';
import { Nomination } from './nomination.entity';
import type { LockedNomination } from './nomination.queries';

/** Makes a person and the draft that puts the person forward, last in the country's order; answers the draft's id. */
export async function insertNominee(tx: EntityManager, input: CreateNominationDto, actor: Actor): Promise<string> {
  const countryCode = countryOf(input, actor);
  const invitation = await invitationOf(tx, input.courseId, countryCode);
  await lockRows(tx, { course: [input.courseId], invitation: [invitation.id] });
  const { givenNames, familyName = null, post = null, email = null, phone = null } = input;
  const organizationId = (await organizationOf(tx, input, countryCode)) ?? null;
  const form = nameForm(givenNames, familyName);
  const person = await tx.save(Person, { ...form, email, searchText: searchTextOf(form) });
  const last = await rowOf<{ rank: number }>(
    tx,
    sql`select coalesce(max(rank), 0)::int as rank from nomination where invitation_id = ${invitation.id} and removed_at is null`,
  );
  const { id } = await tx.save(Nomination, {
    courseId: input.courseId,
    invitationId: invitation.id,
    countryCode,
    personId: person.id,
    organizationId,
    post,
    email,
    phone,
    rank: last!.rank + 1,
  });
  return id;
}

/** Changes what the country wrote of its nominee; a new rank moves the others of the country. */
export async function editNominee(
  tx: EntityManager,
  nomination: LockedNomination,
  input: UpdateNominationDto,
  actor: Actor,
): Promise<void> {
  const { id, personId, invitationId } = nomination;
  const { post, email, phone, statement, rank } = input;
  const { countryCode } = await tx.findOneByOrFail(Nomination, { id });
  if (!can(actor, 'nomination:submit', { countryCode })) throw new Problem('not-allowed');
  const organizationId = await organizationOf(tx, input, countryCode);
  await tx.update(Nomination, { id }, { post, email, phone, statement, organizationId });
  await rename(tx, id, personId, input);
  if (rank !== undefined) await moveTo(tx, id, invitationId, rank);
}

/** The country writes a name in Latin letters; whatever else the institute knows of the name stays. */
async function rename(
  tx: EntityManager,
  nominationId: string,
  personId: string,
  input: UpdateNominationDto,
): Promise<void> {
  const before = await tx.findOneByOrFail(Person, { id: personId });
  const { givenNames = before.givenNames, familyName = before.familyName } = input;
  if (givenNames === before.givenNames && familyName === before.familyName) return;
  if (await isKnownElsewhere(tx, nominationId, personId)) {
    const field = givenNames === before.givenNames ? '#/familyName' : '#/givenNames';
    throw invalidField(field, 'known-elsewhere', 'is known from elsewhere: the institute changes it');
  }
  const latinName = latinNameOf({ givenNames, familyName });
  await tx.update(Person, { id: personId }, { givenNames, familyName, latinName });
  await refreshSearchTextOfPerson(tx, personId);
}

/** A person whom the institute joined with another, or who has an account or another nomination: not this country's alone. */
async function isKnownElsewhere(tx: EntityManager, nominationId: string, personId: string): Promise<boolean> {
  const found = await rowOf<{ known: boolean }>(
    tx,
    sql`select exists (select from person where merged_into_id = ${personId})
          or exists (select from "user" where person_id = ${personId})
          or exists (select from nomination where person_id = ${personId} and id <> ${nominationId} and removed_at is null) as known`,
  );
  return found!.known;
}

const nameForm = (givenNames: string, familyName: string | null) => ({
  givenNames,
  familyName,
  latinName: latinNameOf({ givenNames, familyName }),
  ownName: null,
  renderings: [],
  certificateName: null,
});

function countryOf({ countryCode }: CreateNominationDto, actor: Actor): string {
  const own = scopesOf(actor, 'nomination:submit', 'countryCode');
  const code = countryCode ?? (own.length === 1 ? own[0] : undefined);
  if (!code) throw invalidField('#/countryCode', 'needed', 'is needed, because you act for several countries');
  if (!own.includes(code)) throw invalidField('#/countryCode', 'unknown', 'names a country you do not act for');
  return code;
}

/** The country's invitation to an issued call; what a country is not invited to does not exist for it. */
async function invitationOf(tx: EntityManager, courseId: string, countryCode: string): Promise<{ id: string }> {
  const found = await rowOf<{ id: string }>(
    tx,
    sql`select i.id from invitation i join call c on c.id = i.call_id
        where c.course_id = ${courseId} and c.issued_at is not null and i.country_code = ${countryCode} and i.ended_at is null
        order by i.kind limit 1`,
  );
  if (!found) throw invalidField('#/courseId', 'unknown', 'names a course your country is not invited to');
  return found;
}

interface NamesOrganization {
  organizationId?: string | null;
  organizationName?: string;
}

/**
 * The organization that was chosen or the one it was joined with meanwhile, or a new one under the name that was typed, to be confirmed by the institute;
 * null where it was taken out, undefined where nothing was said.
 */
async function organizationOf(
  tx: EntityManager,
  { organizationId, organizationName }: NamesOrganization,
  countryCode: string,
): Promise<string | null | undefined> {
  if (organizationId && organizationName)
    throw invalidField('#/organizationName', 'not-expected', 'does not go with an organization of the list');
  if (organizationId) {
    const known = await rowOf<{ id: string }>(
      tx,
      sql`select coalesce(merged_into_id, id) as id from organization
          where id = ${organizationId} and country_code = ${countryCode} for key share`,
    );
    if (!known) throw invalidField('#/organizationId', 'unknown', 'names an organization that is not on the list');
    return known.id;
  }
  if (!organizationName) return organizationId;
  const names = { en: organizationName };
  const made = await tx.save(Organization, {
    countryCode,
    type: 'other',
    names,
    status: 'entered',
    searchText: fold(organizationName),
  });
  return made.id;
}

/** Renumbers the country's nominees 1, 2, 3 … after one was taken out. */
export const closeRanks = (tx: EntityManager, invitationId: string) => renumber(tx, invitationId, sql`n.rank`);

/** Renumbers the country's nominees 1, 2, 3 … with this one at the wanted place. */
const moveTo = (tx: EntityManager, id: string, invitationId: string, rank: number) =>
  renumber(
    tx,
    invitationId,
    sql`case when n.id = ${id} then ${rank} - 0.5 + case when n.rank < ${rank} then 1 else 0 end else n.rank end`,
  );

const renumber = (tx: EntityManager, invitationId: string, order: Sql) =>
  rowsOf(
    tx,
    sql`with ordered as (
          select n.id, row_number() over (order by ${order}) as place
          from nomination n where n.invitation_id = ${invitationId} and n.removed_at is null)
        update nomination n set rank = o.place
        from ordered o where o.id = n.id and n.rank <> o.place`,
  );
