import { On, raw, rowsOf, sql } from '@kenshu/http';
import { CoursesOfPeople, PeopleMerged, PeopleSeparated } from '@kenshu/identity';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Lists on which a person stands once, with a duty: each by its table, what it is the list of, and that column. */
const lists = [
  { table: 'course_staff', owner: 'course', column: 'course_id' },
  { table: 'course_group_member', owner: 'course_group', column: 'group_id' },
] as const;

interface FollowedList {
  moved: string[];
  /** Where both stood on the list: the one who stays keeps the place, and this is the other's. */
  aside: { id: string; duty: string }[];
}

type FollowedLists = Partial<Record<(typeof lists)[number]['table'], FollowedList>>;

/** Staff and groups follow two records of people that are joined, and go back when they are separated. */
@Injectable()
export class FollowJoined {
  @On(CoursesOfPeople)
  async name(tx: EntityManager, { people, courseIds }: CoursesOfPeople): Promise<void> {
    const found = await rowsOf<{ id: string }>(
      tx,
      sql`select course_id as id from course_staff where person_id = any(${people}::uuid[])
          union select g.course_id from course_group_member m join course_group g on g.id = m.group_id where m.person_id = any(${people}::uuid[])`,
    );
    for (const { id } of found) courseIds.add(id);
  }

  @On(PeopleMerged)
  async join(tx: EntityManager, { from, to, followed }: PeopleMerged): Promise<void> {
    const done: FollowedLists = {};
    for (const { table, column } of lists) {
      const [list, owner] = [raw(table), raw(column)];
      const aside = await rowsOf<FollowedList['aside'][number]>(
        tx,
        sql`with gone as (delete from ${list} a using ${list} b
              where a.person_id = ${from} and b.person_id = ${to} and b.${owner} = a.${owner} returning a.${owner} as id, a.duty)
            select id, duty from gone order by id`,
      );
      const moved = await rowsOf<{ id: string }>(
        tx,
        sql`with moved as (update ${list} set person_id = ${to} where person_id = ${from} returning ${owner} as id)
            select id from moved order by id`,
      );
      done[table] = { moved: moved.map(({ id }) => id), aside };
    }
    followed.courses = done;
  }

  @On(PeopleSeparated)
  async separate(tx: EntityManager, { from, to, followed }: PeopleSeparated): Promise<void> {
    const done = (followed.courses ?? {}) as FollowedLists;
    for (const { table, owner: of, column } of lists) {
      const [list, owner] = [raw(table), raw(column)];
      const { moved = [], aside = [] } = done[table] ?? {};
      await rowsOf(
        tx,
        sql`update ${list} set person_id = ${from} where person_id = ${to} and ${owner} = any(${moved}::uuid[])`,
      );
      await rowsOf(
        tx,
        sql`insert into ${list} (${owner}, person_id, duty)
            select w.id, ${from}, w.duty from json_to_recordset(${JSON.stringify(aside)}::json) as w(id uuid, duty text)
              join ${raw(of)} o on o.id = w.id on conflict do nothing`,
      );
    }
  }
}
