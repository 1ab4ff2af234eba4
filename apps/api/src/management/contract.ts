import { openApiOf } from '@kenshu/http';
import type { INestApplication } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** The contract at `/api/openapi.json`, made on the first request. */
export function contractOf(app: INestApplication): (fastify: FastifyInstance) => void {
  let document: string | undefined;
  return (fastify) => {
    fastify.get('/api/openapi.json', (_, reply) => {
      document ??= JSON.stringify(openApiOf(app));
      return reply.type('application/json; charset=utf-8').send(document);
    });
  };
}
