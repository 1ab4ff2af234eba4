import { randomUUID } from 'node:crypto';
import { loadConvention, NumberSeries, Programme } from '@kenshu/curriculum';
import { loadCountries } from '@kenshu/identity';
import type { EntityManager } from 'typeorm';
import { Course } from './src/course/course.entity';
import { loadPastCourses } from './src/reference/load-past-courses';

/** The countries, the Convention and the past courses, as every installation has them. */
export async function givenReference(db: EntityManager): Promise<void> {
  await db.transaction(async (tx) => {
    await loadCountries(tx);
    await loadConvention(tx);
    await loadPastCourses(tx);
  });
}

export async function givenProgramme(db: EntityManager, given: Partial<Programme> = {}): Promise<Programme> {
  const code = given.code ?? `p-${randomUUID().slice(0, 8)}`;
  const names = given.names ?? { en: 'Training Programme' };
  const series = await db.save(NumberSeries, { code, names });
  return db.save(Programme, { seriesId: series.id, namePatterns: {}, ...given, code, names });
}

/** A planned course of a programme of its own, unless the test says otherwise. */
export async function givenCourse(db: EntityManager, given: Partial<Course> = {}): Promise<Course> {
  const programmeId = given.programmeId ?? (await givenProgramme(db)).id;
  return db.save(Course, {
    names: { en: 'Course' },
    zone: 'Asia/Tokyo',
    startsOn: '2027-03-15',
    endsOn: '2027-04-16',
    year: 2027,
    ...given,
    programmeId,
  });
}
