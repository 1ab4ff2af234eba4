import type { CourseAction } from '@kenshu/domain/courses/course.workflow';
import type { Actor } from '@kenshu/domain/kit/actor';

/** A course was acted upon; the contexts to the right refuse here what they know to be too early, or follow. */
export class CourseActed {
  constructor(
    readonly courseId: string,
    readonly action: CourseAction,
    readonly actor: Actor,
    readonly reason?: string,
  ) {}
}

/** A course was copied; the contexts to the right name, as codes, what of theirs stayed behind. */
export class CourseCopied {
  readonly notCopied: string[] = [];
  constructor(readonly courseId: string) {}
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
