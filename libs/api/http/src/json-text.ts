/** A JSON document that PostgreSQL built; it goes to the wire as it is. */
export class JsonText {
  constructor(
    readonly text: string,
    /** The record's version, sent as ETag. */
    readonly version?: number,
    /** Where it is to be asked for again, sent as Location. */
    readonly location?: string,
  ) {}

  /** The same object with more members at its end. */
  with(members: Record<string, unknown>): JsonText {
    const more = JSON.stringify(members).slice(1);
    return new JsonText(
      `${this.text.slice(0, -1)}${this.text === '{}' ? '' : ','}${more}`,
      this.version,
      this.location,
    );
  }
}
