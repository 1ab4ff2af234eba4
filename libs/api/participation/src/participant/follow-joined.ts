import { On, rowsOf, sql } from '@kenshu/http';
import {
  CoursesOfOrganizations,
  CoursesOfPeople,
  OrganizationsMerged,
  PeopleMerged,
  PeopleSeparated,
} from '@kenshu/identity';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

interface FollowedParts {
  moved: string[];
  /** Where both were on the list of one course, the part that gave way: a person is on it once. */
  aside: string[];
}

/** Course histories follow two records that are joined, people's also back when they are separated. */
@Injectable()
export class FollowJoined {
  @On(CoursesOfPeople)
  async nameOfPeople(tx: EntityManager, { people, courseIds }: CoursesOfPeople): Promise<void> {
    const found = await rowsOf<{ id: string }>(
      tx,
      sql`select distinct course_id as id from participant where person_id = any(${people}::uuid[])`,
    );
    for (const { id } of found) courseIds.add(id);
  }

  @On(CoursesOfOrganizations)
  async nameOfOrganizations(tx: EntityManager, { organizations, courseIds }: CoursesOfOrganizations): Promise<void> {
    const found = await rowsOf<{ id: string }>(
      tx,
      sql`select distinct course_id as id from participant where organization_id = any(${organizations}::uuid[])`,
    );
    for (const { id } of found) courseIds.add(id);
  }

  /** Two parts that came from nominations are two places: admissions has refused those already. */
  @On(PeopleMerged)
  async join(tx: EntityManager, { from, to, followed }: PeopleMerged): Promise<void> {
    const aside = await rowsOf<{ id: string }>(
      tx,
      sql`with twice as (select case when b.nomination_id is null and a.nomination_id is not null then b.id else a.id end as id
            from participant a join participant b on b.course_id = a.course_id and b.role = a.role
            where a.person_id = ${from} and b.person_id = ${to} and a.ended_at is null and b.ended_at is null),
          ended as (update participant p set ended_at = app_now(), version = version + 1 from twice where twice.id = p.id returning p.id)
          select id from ended order by id`,
    );
    const moved = await rowsOf<{ id: string }>(
      tx,
      sql`with moved as (update participant set person_id = ${to}, version = version + 1 where person_id = ${from} returning id)
          select id from moved order by id`,
    );
    const done: FollowedParts = { moved: moved.map(({ id }) => id), aside: aside.map(({ id }) => id) };
    followed.participation = done;
  }

  @On(PeopleSeparated)
  async separate(tx: EntityManager, { from, to, followed }: PeopleSeparated): Promise<void> {
    const { moved, aside } = (followed.participation ?? { moved: [], aside: [] }) as FollowedParts;
    await rowsOf(
      tx,
      sql`update participant set person_id = ${from}, version = version + 1 where person_id = ${to} and id = any(${moved}::uuid[])`,
    );
    await rowsOf(
      tx,
      sql`update participant p set ended_at = null, version = version + 1 where id = any(${aside}::uuid[])
          and not exists (select from participant x
            where x.course_id = p.course_id and x.person_id = p.person_id and x.role = p.role and x.ended_at is null)`,
    );
  }

  @On(OrganizationsMerged)
  async joinOrganizations(tx: EntityManager, { from, to }: OrganizationsMerged): Promise<void> {
    await rowsOf(
      tx,
      sql`update participant set organization_id = ${to}, version = version + 1 where organization_id = ${from}`,
    );
  }
}
