import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { JsonText } from './json-text';

/** Sends JSON that PostgreSQL built as it is, with its version for the edit that may follow and the place to ask again. */
export class JsonAdapter extends FastifyAdapter {
  override reply(reply: FastifyReply, body: unknown, status?: number) {
    if (!(body instanceof JsonText)) return super.reply(reply, body, status);
    const { text, version, location } = body;
    if (status !== undefined) void reply.status(status);
    if (version !== undefined) void reply.header('etag', `"${version}"`);
    if (location !== undefined) void reply.header('location', location);
    return reply.header('content-type', 'application/json; charset=utf-8').send(text);
  }
}
