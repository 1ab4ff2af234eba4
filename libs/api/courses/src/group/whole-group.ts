import type { EntityManager } from 'typeorm';
import { CourseGroup } from './course-group.entity';

/** The one group of a course without workshop groups. */
const wholeCourse = { en: 'Whole course', fr: 'Formation entière', ja: '全体' };

/** Gives a course its group of everybody, where it has none. */
export async function makeWholeGroup(tx: EntityManager, courseId: string): Promise<void> {
  if (await tx.existsBy(CourseGroup, { courseId, whole: true })) return;
  await tx.insert(CourseGroup, { courseId, names: wholeCourse, whole: true });
}
