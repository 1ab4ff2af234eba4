import { searchTextOf } from '@kenshu/domain/identity/person-name';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { rowOf, rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { Person } from './person.entity';

/** Two records were one human being: `from` stays as a row that points to `to`; the contexts to the right follow. */
export class PeopleMerged {
  constructor(
    readonly from: string,
    readonly to: string,
  ) {}
}

/** Held while two records are joined, so that two desks cannot join them into each other. */
export const lockJoining = (tx: EntityManager) =>
  rowsOf(tx, sql`select pg_advisory_xact_lock(hashtextextended('join-people', 0))`);

/** Moves everything in this context that points to one person to another, and keeps the names findable. */
export async function joinPeople(tx: EntityManager, from: string, into: string | undefined): Promise<string> {
  if (!into) throw invalidField('#/into', 'needed', 'is needed to join');
  if (into === from) throw invalidField('#/into', 'itself', 'is this person');
  const target = await rowOf<{ id: string }>(
    tx,
    sql`select id from person where id = ${into} and merged_into_id is null for update`,
  );
  if (!target) throw invalidField('#/into', 'unknown', 'names a person who is not on record');
  await moveAccount(tx, from, into);
  await rowsOf(tx, sql`update person set merged_into_id = ${into} where merged_into_id = ${from}`);
  await rowsOf(tx, sql`update person set merged_into_id = ${into}, version = version + 1 where id = ${from}`);
  await refreshSearchText(tx, into);
  return into;
}

/** A person has one account: it goes along, unless the other has one; an ended one stays where it is, as history. */
async function moveAccount(tx: EntityManager, from: string, into: string): Promise<void> {
  const accounts = await rowsOf<{ personId: string; ended: boolean }>(
    tx,
    sql`select person_id as "personId", ended_at is not null as ended from "user" where person_id in (${from}, ${into}) order by id for update`,
  );
  const moving = accounts.find(({ personId }) => personId === from);
  const present = accounts.some(({ personId }) => personId === into);
  if (moving && present && !moving.ended) throw new Problem('person/two-accounts');
  if (moving && !present) {
    await rowsOf(tx, sql`update "user" set person_id = ${into}, version = version + 1 where person_id = ${from}`);
  }
}

/** Every form of the name, and those of the records that were joined into this one. */
export async function refreshSearchText(tx: EntityManager, id: string): Promise<void> {
  const person = await tx.findOneByOrFail(Person, { id });
  const joined = await tx.find(Person, { where: { mergedIntoId: id }, order: { id: 'asc' } });
  const text = [person, ...joined].map((known) => searchTextOf(known, known.email)).join(' | ');
  await rowsOf(tx, sql`update person set search_text = ${text} where id = ${id}`);
}
