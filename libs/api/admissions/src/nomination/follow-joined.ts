import { holdsPlace } from '@kenshu/domain/admissions/nomination.workflow';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { Problem } from '@kenshu/domain/kit/problem';
import { join, On, rowOf, rowsOf, sql } from '@kenshu/http';
import {
  CoursesOfOrganizations,
  CoursesOfPeople,
  OrganizationsMerged,
  PeopleMerged,
  PeopleSeparated,
} from '@kenshu/identity';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { openProposal } from './nomination.queries';

/**
 * Nominations follow two records that are joined, people's also back when they are separated. Two nominations for one
 * course stay two, each with its rank: the institute decides on one of them, and the workflow gives a person one place.
 */
@Injectable()
export class FollowJoined {
  @On(CoursesOfPeople)
  async nameOfPeople(tx: EntityManager, { people, courseIds }: CoursesOfPeople): Promise<void> {
    const found = await rowsOf<{ id: string }>(
      tx,
      sql`select distinct course_id as id from nomination where person_id = any(${people}::uuid[])`,
    );
    for (const { id } of found) courseIds.add(id);
  }

  @On(CoursesOfOrganizations)
  async nameOfOrganizations(tx: EntityManager, { organizations, courseIds }: CoursesOfOrganizations): Promise<void> {
    const found = await rowsOf<{ id: string }>(
      tx,
      sql`select course_id as id from nomination where organization_id = any(${organizations}::uuid[])
          union select c.course_id from invitation i join call c on c.id = i.call_id where i.organization_id = any(${organizations}::uuid[])`,
    );
    for (const { id } of found) courseIds.add(id);
  }

  @On(PeopleMerged)
  async join(tx: EntityManager, { from, to, followed }: PeopleMerged): Promise<void> {
    await refuseTwoPlaces(tx, from, to);
    const moved = await rowsOf<{ id: string }>(
      tx,
      sql`with moved as (update nomination set person_id = ${to}, version = version + 1 where person_id = ${from} returning id)
          select id from moved order by id`,
    );
    followed.admissions = moved.map(({ id }) => id);
  }

  @On(PeopleSeparated)
  async separate(tx: EntityManager, { from, to, followed }: PeopleSeparated): Promise<void> {
    const moved = (followed.admissions ?? []) as string[];
    await rowsOf(
      tx,
      sql`update nomination set person_id = ${from}, version = version + 1 where person_id = ${to} and id = any(${moved}::uuid[])`,
    );
  }

  @On(OrganizationsMerged)
  async joinOrganizations(tx: EntityManager, { from, to }: OrganizationsMerged): Promise<void> {
    await rowsOf(
      tx,
      sql`update invitation set organization_id = ${to}, version = version + 1 where organization_id = ${from}`,
    );
    await rowsOf(
      tx,
      sql`update nomination set organization_id = ${to}, version = version + 1 where organization_id = ${from}`,
    );
  }
}

interface TwoPlaces {
  course: LocalisedText;
  one: string | null;
  other: string | null;
}

/** One human being has one place in a course; two would cost somebody else one. */
async function refuseTwoPlaces(tx: EntityManager, from: string, to: string): Promise<void> {
  const places = (person: string) =>
    sql`(select t.id, t.course_id, t.number from nomination t where t.person_id = ${person} and t.removed_at is null
      and (t.status in (${join([...holdsPlace])}) or ${openProposal} = 'selected'))`;
  const two = await rowOf<TwoPlaces>(
    tx,
    sql`select k.names as course, a.number as one, b.number as other
        from ${places(from)} a join ${places(to)} b on b.course_id = a.course_id join course k on k.id = a.course_id
        order by k.id, a.id, b.id limit 1`,
  );
  if (!two) return;
  throw new Problem('person/two-places', { ...two });
}
