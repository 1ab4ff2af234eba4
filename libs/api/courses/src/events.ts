import type { CourseAction } from '@kenshu/domain/courses/course.workflow';
import type { ReconfirmationAction, ReconfirmationKind } from '@kenshu/domain/courses/reconfirmation.workflow';
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

/**
 * The course's days moved by so many days, or its clocks are those of another zone; `changeId` where new days were
 * announced, and things must be confirmed again.
 */
export class CourseMoved {
  constructor(
    readonly courseId: string,
    readonly days: number,
    readonly actor: Actor,
    readonly changeId: string | null,
  ) {}
}

/** The course is to have so many places; who knows how many of them are held refuses fewer. */
export class CourseCapacityChanging {
  constructor(
    readonly courseId: string,
    readonly capacity: number | null,
  ) {}
}

/** The course is held in another mode; people and rooms must be confirmed again. */
export class CourseModeChanged {
  constructor(
    readonly courseId: string,
    readonly actor: Actor,
    readonly changeId: string,
  ) {}
}

/** One thing on the list of what must be confirmed again. */
export interface OpenThing {
  id: string;
  courseId: string;
  kind: ReconfirmationKind;
  subjectId: string;
  field: string;
  before: string | null;
  proposed: string | null;
}

/** A thing is being settled; the context it belongs to does what that means, or refuses before it has written anything. */
export class Reconfirming {
  constructor(
    readonly thing: OpenThing,
    readonly action: ReconfirmationAction,
    readonly actor: Actor,
  ) {}
}

/** So many things were settled in one press: what is written about them all is written once. */
export class Reconfirmed {
  constructor(
    readonly courseId: string,
    readonly things: readonly OpenThing[],
    readonly action: ReconfirmationAction,
    readonly actor: Actor,
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
