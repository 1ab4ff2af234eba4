import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { Problem } from '@kenshu/domain/kit/problem';
import { sendProblem } from '@kenshu/http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const folder = join(import.meta.dirname, '../web');
const PAGE = 'index.html';
/** What a file of the build may be called: nothing hidden, nothing that leads out of the folder. */
const NAME = /^\w[\w.-]*(\/\w[\w.-]*)*$/;

/** Looked for anew each time: the web may be built under a running api. */
const isFile = async (name: string): Promise<boolean> =>
  NAME.test(name) &&
  (await stat(join(folder, name)).then(
    (found) => found.isFile(),
    () => false,
  ));

/** Serves the web application beside the api: compressed files as built, its page for every address outside `/api`. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      // file names under assets/ carry a hash of their content
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const name = request.params['*'];
    if (await isFile(name)) return reply.sendFile(name);
    // a page that was opened before an update asks for files that are gone: no page of ours is an answer to that
    if (/^(api|assets)\//.test(name) || !(await isFile(PAGE)))
      return sendProblem(new Problem('not-found'), request, reply);
    return reply.sendFile(PAGE);
  });
}
