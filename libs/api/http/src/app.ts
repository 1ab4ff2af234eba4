import { randomUUID } from 'node:crypto';
import { Problem } from '@kenshu/domain/kit/problem';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { openContext } from './command';
import { JsonAdapter } from './json-adapter';
import { RequestTimes } from './request-times';
import { readJson, UnreadableBody } from './json-body';
import { sendProblem } from './problem.filter';
import { readQuery } from './query-string';
import { securityHeaders } from './security-headers';
import { SecurityCounts } from './security-log';

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
  const headers = securityHeaders();
  const adapter = new JsonAdapter({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    childLoggerFactory: (parent: FastifyBaseLogger) => parent, // only what is unexpected is logged, with the id of its request
    bodyLimit: 1024 * 1024,
    ...(trustProxy && { trustProxy }),
    requestTimeout: 12_000,
    // requestTimeout alone leaves half-sent bodies open until the next, slow, round of checks
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 1_000 },
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false, querystringParser: readQuery },
    // an address that is none never reaches a route, nor the hook below
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(error, request, reply.headers(headers)),
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: false,
    abortOnError: false,
    bodyParser: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body: Buffer, done) => {
    try {
      done(null, readJson(body));
    } catch (refusal) {
      done(null, new UnreadableBody(refusal as Error));
    }
  });
  fastify.addContentTypeParser('*', (_request, body, done) => {
    body.resume(); // nobody reads it
    done(null, new UnreadableBody(new Problem('media-type')));
  });
  fastify.decorateRequest('user', null); // who acts is noted there: a property known from the start keeps requests alike
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
  fastify.addHook('preHandler', openContext);
  fastify.addHook('onRoute', app.get(RequestTimes).watch);
  // the last request is answered, and the database still there
  fastify.addHook('onClose', () => app.get(SecurityCounts, { strict: false }).flush());
  app.setGlobalPrefix('api');
  return app;
}
