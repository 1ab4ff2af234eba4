import { loadPastCourses } from '@kenshu/courses';
import { loadConvention } from '@kenshu/curriculum';
import { loadCountries } from '@kenshu/identity';
import type { DataSource } from 'typeorm';

/** Brings in the reference data that the product ships; running it again changes nothing. */
export async function loadReference(source: DataSource, say: (line: string) => void): Promise<void> {
  const courses = await source.transaction(async (tx) => {
    await loadCountries(tx);
    await loadConvention(tx);
    return loadPastCourses(tx);
  });
  say(`Reference data: ${courses ? `${courses} past courses brought in` : 'up to date'}`);
}
