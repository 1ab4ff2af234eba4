import type { preSerializationHookHandler } from 'fastify';

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

/** Sends along the version, for the edit that may follow, and the place. */
export const addHeaders: preSerializationHookHandler = (_request, reply, payload, done) => {
  if (payload instanceof JsonText) {
    if (payload.version !== undefined) void reply.header('etag', `"${payload.version}"`);
    if (payload.location !== undefined) void reply.header('location', payload.location);
  }
  done(null, payload);
};

export const serialize = (payload: unknown): string =>
  payload instanceof JsonText ? payload.text : JSON.stringify(payload);
