import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { Problem } from '@kenshu/domain/kit/problem';
import { sendProblem } from '@kenshu/http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const folder = join(import.meta.dirname, '../web');

/** Serves the web application beside the api: compressed files as built, its page for every address outside `/api`. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  if (existsSync(folder)) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      preCompressed: true,
      setHeaders: (reply, path) => {
        // file names under assets/ carry a hash of their content
        reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  fastify.get('/*', (request, reply) => {
    // a page that was opened before an update asks for files that are gone: no page of ours is an answer to that
    if (/^\/(api|assets)\//.test(request.url) || !existsSync(folder))
      return sendProblem(new Problem('not-found'), request, reply);
    return reply.sendFile('index.html');
  });
}
