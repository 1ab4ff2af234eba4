import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { makeFirstRunCode } from '@kenshu/identity';
import { rowOf, rowsOf, type Sql, sql } from '@kenshu/http';
import { putSetting, record, settingsOf } from '@kenshu/platform';
import type { EntityManager } from 'typeorm';

export interface Removed {
  people: number;
  accounts: number;
  courses: number;
  /** Opens the first run, where no account is left. */
  firstRunCode: string | null;
}

const people = sql`(select id from demonstration_person)`;
const accounts = sql`(select id from demonstration_account)`;
const courses = sql`(select id from demonstration_course)`;
const nominations = sql`(select id from nomination where course_id in ${courses} or person_id in ${people})`;
const sessions = sql`(select id from session where course_id in ${courses})`;

/** What is marked, and what only it made use of; set down first, because the rows that tell are gone later. */
const marks: Sql[] = [
  sql`create temporary table demonstration_person on commit drop as select id from person where demonstration`,
  // an invitation nobody has answered was tried out: with it stays the person, if unmarked, but no account
  sql`create temporary table demonstration_account on commit drop as
    select id from "user" where person_id in ${people} or password_hash is null`,
  sql`create temporary table demonstration_course on commit drop as select id from course where origin = 'demonstration'`,
  sql`create temporary table used_by_demonstration on commit drop as
    select organization_id as id from nomination where id in ${nominations}
    union select organization_id from participant where course_id in ${courses} or person_id in ${people}
    union select i.organization_id from invitation i join call c on c.id = i.call_id where c.course_id in ${courses}
    union select theme_id from course where id in ${courses}
    union select b.resource_id from booking b where b.session_id in ${sessions}`,
];

/** From what points to what is pointed to; what hangs on a row by `on delete cascade` goes with it. */
const removals: Sql[] = [
  sql`delete from mail where person_id in ${people} or caused_by_id in ${accounts}`,
  sql`delete from task where owner_id in ${accounts}`,
  sql`delete from file where owner_id in ${accounts}`,
  sql`delete from link where subject_id in ${accounts} or subject_id in ${nominations}`,
  sql`delete from reconfirmation where subject_id in ${nominations} or subject_id in (select id from participant where person_id in ${people})`,
  sql`delete from participant where course_id in ${courses} or person_id in ${people} or nomination_id in ${nominations}`,
  sql`delete from selection where nomination_id in ${nominations}`,
  sql`update selection set proposed_by_id = null where proposed_by_id in ${accounts}`,
  sql`delete from nomination where id in ${nominations}`,
  sql`delete from receipt where invitation_id in (select i.id from invitation i join call c on c.id = i.call_id where c.course_id in ${courses})`,
  sql`delete from invitation where call_id in (select id from call where course_id in ${courses})`,
  sql`delete from call where course_id in ${courses}`,
  sql`delete from release where course_id in ${courses}`,
  sql`delete from session where id in ${sessions}`,
  // a session of the institute's own that a demonstration lecturer was to give has a place to be filled again
  sql`update lecturer_place set person_id = null, status = 'to-be-found' where person_id in ${people}`,
  sql`delete from booking where resource_id in ${people}`,
  sql`delete from resource where id in ${people} or id in (select id from course_group where course_id in ${courses})`,
  sql`delete from lecturer where id in ${people}`,
  sql`delete from course_group_member where person_id in ${people}`,
  sql`delete from course_staff where person_id in ${people}`,
  sql`update change set user_id = null where user_id in ${accounts}`,
  sql`update work_plan_step set done_by_id = null where done_by_id in ${accounts}`,
  sql`update course_move set by_id = null where by_id in ${accounts}`,
  sql`delete from role_grant where user_id in ${accounts} or course_id in ${courses}`,
  sql`delete from course where id in ${courses}`,
  sql`delete from "user" where id in ${accounts}`,
  sql`update person set merged_into_id = null where merged_into_id in ${people} and not demonstration`,
  sql`delete from person where id in ${people}`,
];

const spare = (nobody: boolean): Sql => sql`(id in (select id from used_by_demonstration) or ${nobody})`;

/** Bodies, rooms and themes carry no mark: they go where nothing uses them any more and only the demonstration did. */
const orphans = (nobody: boolean): Sql[] => [
  sql`delete from theme where reference_key is null and ${spare(nobody)} and id not in (select theme_id from course where theme_id is not null)`,
  sql`delete from room where ${spare(nobody)} and id not in (select resource_id from booking)`,
  sql`delete from reconfirmation where kind = 'room' and subject_id not in (select id from room)`,
  sql`delete from resource where kind = 'room' and id not in (select id from room)`,
];

const leafOrganizations = (nobody: boolean): Sql => sql`
  select id from organization o where ${spare(nobody)}
    and not exists (select from nomination where organization_id = o.id) and not exists (select from participant where organization_id = o.id)
    and not exists (select from invitation where organization_id = o.id) and not exists (select from role_grant where organization_id = o.id)
    and not exists (select from organization c where c.parent_id = o.id or c.merged_into_id = o.id)`;

interface Cleared extends Omit<Removed, 'firstRunCode'> {
  /** No account is left. */
  nobody: boolean;
}

/** Takes out all that the generator made; the published past and the Convention stay as they were. */
export async function clearDemonstration(tx: EntityManager): Promise<Cleared> {
  await rowsOf(tx, sql`select pg_advisory_xact_lock(hashtextextended('administrators', 0))`);
  if (!(await settingsOf(tx)).demonstration) throw new Problem('not-found');
  for (const mark of marks) await rowsOf(tx, mark);
  const counted = await rowOf<Omit<Removed, 'firstRunCode'>>(
    tx,
    sql`select (select count(*)::int from demonstration_person) as people,
      (select count(*)::int from demonstration_account) as accounts, (select count(*)::int from demonstration_course) as courses`,
  );
  for (const removal of removals) await rowsOf(tx, removal);
  const nobody = await nobodyLeft(tx);
  for (const orphan of orphans(nobody)) await rowsOf(tx, orphan);
  await removeOrganizations(tx, nobody);
  return { ...counted!, nobody };
}

/** Ends the demonstration, in one transaction; where nobody is left, the first run begins. */
export async function removeDemonstration(tx: EntityManager, actor: Actor): Promise<Removed> {
  const { nobody, ...counted } = await clearDemonstration(tx);
  // kept as an answer, so that the next start does not take the empty database for a new one
  await putSetting(tx, 'demonstration', false);
  if (nobody) await rowsOf(tx, sql`delete from setting where name = 'instituteName'`);
  await record(tx, actor, 'demonstration.remove', { type: 'installation', id: null }, { ...counted });
  return { ...counted, firstRunCode: nobody ? await makeFirstRunCode(tx) : null };
}

/** Whether no account is left; accounts without an administrator among them would be locked out of their own house. */
async function nobodyLeft(tx: EntityManager): Promise<boolean> {
  const left = await rowOf<{ someone: boolean; administrator: boolean }>(
    tx,
    sql`select exists (select from "user") as someone, exists (
      select from "user" u join role_grant g on g.user_id = u.id
      where u.ended_at is null and u.password_hash is not null and g.role = 'administrator'
        and g.starts_at <= app_now() and g.ends_at is null) as administrator`,
  );
  if (left!.someone && !left!.administrator) throw new Problem('user/last-administrator');
  return !left!.someone;
}

/** Leaf by leaf, as each may belong to another. */
async function removeOrganizations(tx: EntityManager, nobody: boolean): Promise<void> {
  for (;;) {
    const leaves = await rowsOf<{ id: string }>(tx, leafOrganizations(nobody));
    if (leaves.length === 0) return;
    const ids = leaves.map(({ id }) => id);
    await rowsOf(tx, sql`delete from organization_name where organization_id = any(${ids}::uuid[])`);
    await rowsOf(tx, sql`delete from organization where id = any(${ids}::uuid[])`);
  }
}
