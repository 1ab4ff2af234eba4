import type { CourseStatus } from './course.workflow';

/** The public catalogue shows what was held or is announced, not what is still being planned. */
export const notInCatalogue: readonly CourseStatus[] = ['planned', 'approved', 'cancelled'];
