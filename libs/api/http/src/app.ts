import { randomUUID } from 'node:crypto';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyBaseLogger, LogController } from 'fastify';
import { openContext } from './command';
import { JsonAdapter } from './json-adapter';
import { RequestTimes } from './request-times';
import { securityHeaders } from './security-headers';

export interface HttpOptions {
  logger?: FastifyBaseLogger;
  /** Addresses of the proxies whose X-Forwarded-* headers are believed. */
  trustProxy?: string[];
}

/** The application over Fastify: JSON bodies only, time limits for slow clients, security headers; not yet listening. */
export async function createApp(
  root: Type | DynamicModule,
  { logger, trustProxy }: HttpOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = new JsonAdapter({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
    ...(trustProxy && { trustProxy }),
    requestTimeout: 12_000,
    // requestTimeout alone leaves half-sent bodies open until the next, slow, round of checks
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 1_000 },
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: false,
    abortOnError: false,
    bodyParser: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('text/plain');
  const headers = securityHeaders();
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
  fastify.addHook('preHandler', openContext);
  fastify.addHook('onRoute', app.get(RequestTimes).watch);
  app.setGlobalPrefix('api');
  return app;
}
