import { type CourseStatus, notAnnounced } from './course.workflow';

/** The public catalogue shows what was held or is announced, not what is still being planned. */
export const notInCatalogue: readonly CourseStatus[] = [...notAnnounced, 'cancelled'];
