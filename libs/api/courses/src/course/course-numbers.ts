import { courseNames } from '@kenshu/domain/courses/course-name';
import { notAnnounced } from '@kenshu/domain/courses/course.workflow';
import { foldAll } from '@kenshu/domain/kit/fold';
import { invalidField } from '@kenshu/domain/kit/problem';
import { Programme } from '@kenshu/curriculum';
import { join, rowOf, rowsOf, sql } from '@kenshu/http';
import { type EntityManager, IsNull } from 'typeorm';
import { Course } from './course.entity';

/** Locked, so that two new courses do not take one number. */
export async function lockProgramme(tx: EntityManager, id: string): Promise<Programme> {
  const programme = await tx.findOne(Programme, {
    where: { id, removedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  if (!programme) throw invalidField('#/programmeId', 'unknown', 'names a programme that does not exist');
  return programme;
}

/** Programmes may share a series: whoever gives a number holds it until the end. */
const lockSeries = (tx: EntityManager, id: string) =>
  rowOf(tx, sql`select 1 from number_series where id = ${id} for update`);

const inSeries = (id: string) => sql`from course c join programme p on p.id = c.programme_id where p.series_id = ${id}`;

/** Refuses a number that another course of the series has; one that was cancelled has given its back. */
export async function demandFreeNumber(tx: EntityManager, programmeId: string, ordinal: number): Promise<void> {
  const { seriesId } = await tx.findOneByOrFail(Programme, { id: programmeId });
  await lockSeries(tx, seriesId);
  if (await rowOf(tx, sql`select 1 ${inSeries(seriesId)} and c.ordinal = ${ordinal} and c.status <> 'cancelled'`))
    throw invalidField('#/ordinal', 'taken', 'is the number of another course of the series');
}

export async function nextOrdinal(tx: EntityManager, seriesId: string): Promise<number> {
  await lockSeries(tx, seriesId);
  const found = await rowOf<{ next: number }>(
    tx,
    sql`select coalesce(max(c.ordinal), 0)::int + 1 as next ${inSeries(seriesId)}`,
  );
  return found!.next;
}

type Called = Pick<Course, 'ordinal' | 'titles'>;

/** What a course is called, and what finds it: its own title, else its programme's name with its number. */
export function nameOf({ names, namePatterns }: Programme, { ordinal, titles }: Called) {
  const called = titles ?? courseNames(names, namePatterns, ordinal);
  return { names: called, searchText: foldAll(called) };
}

/** The name of a course that is on record, under another number or title. */
export const renamed = async (tx: EntityManager, programmeId: string, called: Called) =>
  nameOf(await tx.findOneByOrFail(Programme, { id: programmeId }), called);

/** A programme was renamed: so are its courses that are not announced yet. */
export async function renameCoursesAhead(tx: EntityManager, programmeId: string): Promise<void> {
  const ahead = await rowsOf<{ id: string; ordinal: number | null }>(
    tx,
    sql`select id, ordinal from course
      where programme_id = ${programmeId} and titles is null and status in (${join([...notAnnounced])}) order by id for update`,
  );
  for (const { id, ordinal } of ahead) {
    await tx.update(Course, { id }, await renamed(tx, programmeId, { ordinal, titles: null }));
  }
}
