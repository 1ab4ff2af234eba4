import { searchTextOf } from '@kenshu/domain/identity/person-name';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { rowOf, rowsOf, sql } from '@kenshu/http';
import type { EntityManager } from 'typeorm';
import { Person } from './person.entity';

/** Asked before people are joined or separated: where do they stand? Those courses are locked first, as everywhere. */
export class CoursesOfPeople {
  readonly courseIds = new Set<string>();

  constructor(readonly people: readonly string[]) {}
}

/** What each context to the right has moved or set aside, under its own name: what it needs to put all of it back. */
type Followed = Record<string, unknown>;

/**
 * Two records were one human being: `from` stays as a row that points to `to`. The contexts to the right move what is
 * theirs, refuse what one human being cannot be, and note in `followed` what they did.
 */
export class PeopleMerged {
  readonly followed: Followed = {};

  constructor(
    readonly from: string,
    readonly to: string,
  ) {}
}

/** Two records turned out to be two human beings after all: `from` stands by itself again, with what `followed` names. */
export class PeopleSeparated {
  constructor(
    readonly from: string,
    readonly to: string,
    readonly followed: Followed,
  ) {}
}

/** What went along when a record was joined; kept in the audit trail, which is where an undo finds it. */
export interface Joining {
  into: string;
  /** The account that moved, by its id. */
  account: string | null;
  /** Records that had been joined into it before. */
  along: string[];
  /** What the contexts to the right did. */
  followed: Followed;
}

/** Held while two records are joined, so that two desks cannot join them into each other. */
export const lockJoining = (tx: EntityManager) =>
  rowsOf(tx, sql`select pg_advisory_xact_lock(hashtextextended('join-people', 0))`);

/**
 * Keeps a person who is about to get a lecture, an account or the like from being joined with another meanwhile; false
 * where nobody is on record under this id. After the course in the order of locks.
 */
export async function holdPerson(tx: EntityManager, id: string): Promise<boolean> {
  const held = sql`select 1 from person where id = ${id} and merged_into_id is null for key share`;
  return (await rowsOf(tx, held)).length === 1;
}

/** Moves everything in this context that points to one person to another, and keeps the names findable. */
export async function joinPeople(tx: EntityManager, from: string, into: string | undefined): Promise<Joining> {
  if (!into) throw invalidField('#/into', 'needed', 'is needed to join');
  if (into === from) throw invalidField('#/into', 'itself', 'is this person');
  const target = await rowOf<{ id: string }>(
    tx,
    sql`select id from person where id = ${into} and merged_into_id is null for update`,
  );
  if (!target) throw invalidField('#/into', 'unknown', 'names a person who is not on record');
  const account = await moveAccount(tx, from, into);
  const along = await tx.find(Person, { select: { id: true }, where: { mergedIntoId: from } });
  await rowsOf(tx, sql`update person set merged_into_id = ${into} where merged_into_id = ${from}`);
  await rowsOf(tx, sql`update person set merged_into_id = ${into}, version = version + 1 where id = ${from}`);
  await refreshSearchText(tx, into);
  return { into, account, along: along.map(({ id }) => id), followed: {} };
}

/** Takes a join back: whatever went along then and is still there returns. */
export async function separatePeople(tx: EntityManager, from: string): Promise<Joining> {
  const { into } = (await rowOf<{ into: string }>(
    tx,
    sql`select merged_into_id as into from person where id = ${from}`,
  ))!;
  const last = await rowOf<{ details: Partial<Joining> }>(
    tx,
    sql`select details from audit_event where subject_type = 'person' and subject_id = ${from} and action = 'person.join'
        order by at desc limit 1`,
  );
  const { account = null, along = [], followed = {} } = last?.details ?? {};
  await rowsOf(tx, sql`select 1 from person where id = ${into} for update`);
  await rowsOf(tx, sql`update person set merged_into_id = null, version = version + 1 where id = ${from}`);
  await rowsOf(
    tx,
    sql`update person set merged_into_id = ${from} where id = any(${along}::uuid[]) and merged_into_id = ${into}`,
  );
  await rowsOf(
    tx,
    sql`update "user" set person_id = ${from}, version = version + 1 where id = ${account} and person_id = ${into}
          and not exists (select from "user" where person_id = ${from})`,
  );
  await refreshSearchText(tx, from);
  await refreshSearchText(tx, into);
  return { into, account, along, followed };
}

/** A person has one account: it goes along, unless the other has one; an ended one stays where it is, as history. */
async function moveAccount(tx: EntityManager, from: string, into: string): Promise<string | null> {
  const accounts = await rowsOf<{ id: string; personId: string; ended: boolean }>(
    tx,
    sql`select id, person_id as "personId", ended_at is not null as ended from "user" where person_id in (${from}, ${into}) order by id for update`,
  );
  const moving = accounts.find(({ personId }) => personId === from);
  const present = accounts.some(({ personId }) => personId === into);
  if (moving && present && !moving.ended) throw new Problem('person/two-accounts');
  if (!moving || present) return null;
  await rowsOf(tx, sql`update "user" set person_id = ${into}, version = version + 1 where person_id = ${from}`);
  return moving.id;
}

/** Every form of the name, and those of the records that were joined into this one. */
export async function refreshSearchText(tx: EntityManager, id: string): Promise<void> {
  const person = await tx.findOneByOrFail(Person, { id });
  const joined = await tx.find(Person, { where: { mergedIntoId: id }, order: { id: 'asc' } });
  const text = [person, ...joined].map(searchTextOf).join(' | ');
  await rowsOf(tx, sql`update person set search_text = ${text} where id = ${id}`);
}
