import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Metrics } from '@kenshu/platform';
import type { FastifyInstance } from 'fastify';
import { docsPage, pageScript, pageStyle } from './docs-page';

const css = 'text/css; charset=utf-8';
const javascript = 'text/javascript; charset=utf-8';
const html = 'text/html; charset=utf-8';

/** The docs page at `/api/docs` and the figures at `/metrics`. Nothing is loaded before somebody asks. */
export function managementPages(fastify: FastifyInstance, metrics: Metrics, tries: boolean): void {
  fastify.get('/metrics', async (_, reply) => {
    const { type, text } = await metrics.read();
    return reply.type(type).header('cache-control', 'no-store').send(text);
  });

  fastify.get('/api/docs', (_, reply) => reply.type(html).send(docsPage(tries)));
  fastify.get('/api/docs/page.js', (_, reply) => reply.type(javascript).send(pageScript));
  fastify.get('/api/docs/page.css', (_, reply) => reply.type(css).send(pageStyle));
  const library = { 'swagger-ui.css': css, 'swagger-ui-bundle.js': javascript };
  for (const [name, type] of Object.entries(library)) {
    fastify.get(`/api/docs/${name}`, (_, reply) =>
      reply
        .type(type)
        .header('cache-control', 'public, max-age=3600')
        .send(createReadStream(ofLibrary(name))),
    );
  }
}

const ofLibrary = (name: string): string =>
  join(dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json')), name);
