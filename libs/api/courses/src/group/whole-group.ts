import type { EntityManager } from 'typeorm';
import { CourseGroup } from './course-group.entity';

/** The one group of a course without workshop groups. */
const wholeCourse = { en: 'Whole course', fr: 'Formation entière', ja: '全体' };

export async function makeWholeGroup(tx: EntityManager, courseId: string): Promise<void> {
  await tx.insert(CourseGroup, { courseId, names: wholeCourse, whole: true });
}
