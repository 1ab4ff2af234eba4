/** A selected person's participation was confirmed: a participant from now on. */
export class ParticipationConfirmed {
  constructor(
    readonly nominationId: string,
    readonly courseId: string,
    readonly personId: string,
  ) {}
}

/** A confirmed nomination was withdrawn: the participant is none any more. */
export class ParticipationEnded {
  constructor(readonly nominationId: string) {}
}
