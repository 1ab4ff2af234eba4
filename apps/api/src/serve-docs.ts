import { openApiOf } from '@kenshu/http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The contract at `/api/openapi.json`, made on the first request. */
export function serveDocs(app: NestFastifyApplication): void {
  let document: string | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_, reply) => {
      document ??= JSON.stringify(openApiOf(app));
      return reply.type('application/json; charset=utf-8').send(document);
    });
}
