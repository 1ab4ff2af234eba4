import type { preSerializationHookHandler } from 'fastify';

/** A JSON document that PostgreSQL built; it goes to the wire as it is. */
export class JsonText {
  constructor(
    readonly text: string,
    /** The record's version, sent as ETag. */
    readonly version?: number,
  ) {}

  /** The same object with more members at its end. */
  with(members: Record<string, unknown>): JsonText {
    const more = JSON.stringify(members).slice(1);
    return new JsonText(`${this.text.slice(0, -1)}${this.text === '{}' ? '' : ','}${more}`, this.version);
  }
}

/** Sends the version along, for the edit that may follow. */
export const addEtag: preSerializationHookHandler = (_request, reply, payload, done) => {
  if (payload instanceof JsonText && payload.version !== undefined) void reply.header('etag', `"${payload.version}"`);
  done(null, payload);
};

export const serialize = (payload: unknown): string =>
  payload instanceof JsonText ? payload.text : JSON.stringify(payload);
