import { constants, createGzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { JsonText } from './json-text';

/** Shorter texts fit into the first packets of a line anyway. */
const COMPRESSED_FROM = 4_096;

/** Sends JSON that PostgreSQL built as it is, with its version for the edit that may follow and the place to ask again. */
export class JsonAdapter extends FastifyAdapter {
  override reply(reply: FastifyReply, body: unknown, status?: number) {
    if (!(body instanceof JsonText)) return super.reply(reply, body, status);
    const { text, version, location } = body;
    if (status !== undefined) void reply.status(status);
    if (version !== undefined) void reply.header('etag', `"${version}"`);
    if (location !== undefined) void reply.header('location', location);
    void reply.header('content-type', 'application/json; charset=utf-8');
    return reply.send(text.length < COMPRESSED_FROM ? text : compressed(reply, text));
  }
}

/** In here rather than in a plug-in, whose hook would cost every answer. */
function compressed(reply: FastifyReply, text: string) {
  void reply.header('vary', 'accept-encoding');
  if (!negotiate(String(reply.request.headers['accept-encoding'] ?? ''), ['gzip'])) return text;
  void reply.header('content-encoding', 'gzip');
  const zip = createGzip({ level: constants.Z_BEST_SPEED });
  zip.end(text);
  return zip;
}
