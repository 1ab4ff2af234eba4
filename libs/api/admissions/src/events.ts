import type { Actor } from '@kenshu/domain/kit/actor';

/** A selected person's participation was confirmed, for the first time or again: a participant from now on. */
export class ParticipationConfirmed {
  constructor(
    readonly nominationId: string,
    readonly courseId: string,
    readonly personId: string,
    readonly actor: Actor,
  ) {}
}

/** The course has changed, and the country is asked whether the person still comes. */
export class ParticipationAskedAgain {
  constructor(
    readonly nominationId: string,
    readonly actor: Actor,
  ) {}
}

/** A place was given back; whoever was a participant by it is none any more. */
export class ParticipationEnded {
  constructor(readonly nominationId: string) {}
}
