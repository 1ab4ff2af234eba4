import type { CourseAction } from '@kenshu/domain/courses/course.workflow';
import type { Actor } from '@kenshu/domain/kit/actor';

/** A course was acted upon; the contexts to the right refuse here what they know to be too early, or follow. */
export class CourseActed {
  constructor(
    readonly courseId: string,
    readonly action: CourseAction,
    readonly actor: Actor,
  ) {}
}

/** The course's days moved by so many days. */
export class CourseMoved {
  constructor(
    readonly courseId: string,
    readonly days: number,
  ) {}
}

/** A workshop group is about to end; the contexts to the right refuse what still needs it. */
export class CourseGroupEnding {
  constructor(
    readonly courseId: string,
    readonly groupId: string,
  ) {}
}

/** Other groups than before are scheduled; sessions of the whole course are theirs now. */
export class CourseGroupsChanged {
  constructor(
    readonly courseId: string,
    readonly actor: Actor,
  ) {}
}
