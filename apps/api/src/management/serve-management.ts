import { Problem } from '@kenshu/domain/kit/problem';
import { securityHeaders, sendProblem } from '@kenshu/http';
import { type Config, Metrics, SettingsMemory } from '@kenshu/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fastify, LogController } from 'fastify';
import { contractOf } from './contract';
import { managementPages } from './pages';

/** The contract, for everybody; the docs page and the figures beside the site, as long as it is a demonstration. */
export async function serveManagement(app: NestFastifyApplication, { management }: Config): Promise<void> {
  const site = app.getHttpAdapter().getInstance();
  const settings = app.get(SettingsMemory);
  const contract = contractOf(app);
  contract(site);
  await site.register((pages, _, done) => {
    pages.setErrorHandler(sendProblem);
    pages.addHook('onRequest', async () => {
      if (!(await settings.get()).demonstration) throw new Problem('not-found');
    });
    managementPages(pages, app.get(Metrics), true);
    done();
  });
  if (management) await listenApart(app, management, contract);
}

/** The same on a port of their own, where nobody is asked to sign in. */
async function listenApart(
  app: NestFastifyApplication,
  { port, host }: NonNullable<Config['management']>,
  contract: ReturnType<typeof contractOf>,
): Promise<void> {
  const site = app.getHttpAdapter().getInstance();
  const apart = fastify({
    loggerInstance: site.log,
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: 12_000,
  });
  const headers = securityHeaders();
  apart.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
  apart.setErrorHandler(sendProblem);
  apart.setNotFoundHandler((request, reply) => sendProblem(new Problem('not-found'), request, reply));
  contract(apart);
  managementPages(apart, app.get(Metrics), false);
  apart.get('/', (_, reply) => reply.redirect('/api/docs'));
  site.addHook('onClose', () => apart.close());
  await apart.listen({ port, host });
}
