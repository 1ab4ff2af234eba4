import { createHash } from 'node:crypto';
import { Problem } from '@kenshu/domain/kit/problem';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, map, type Observable, of } from 'rxjs';
import { actorOf } from './current-actor';
import { Replay } from './db';
import { GIVES } from './gives';
import { JsonText } from './json-text';
import { requestContext } from './request-context';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Sends JSON that PostgreSQL built as it is, and lets an unsafe request be repeated under its Idempotency-Key. */
@Injectable()
export class CommandInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const send = map((answer: unknown) => (answer instanceof JsonText ? sendJson(reply, answer) : answer));
    const key = SAFE.has(request.method) ? undefined : request.headers['idempotency-key'];
    if (key === undefined) return next.handle().pipe(send);
    if (typeof key !== 'string' || !UUID.test(key)) {
      throw new Problem('invalid-input', {}, [{ pointer: '#/Idempotency-Key', code: 'id', detail: 'must be a UUID' }]);
    }
    const actor = actorOf(request);
    // Signing in has no actor yet and is never replayed: its answer is a cookie.
    if (!actor) return next.handle().pipe(send);
    const command = {
      key,
      actorKey: actor.kind === 'user' ? actor.userId : actor.kind === 'link' ? actor.linkId : actor.job,
      route: `${request.method} ${request.url.split('?')[0]}`,
      bodyHash: createHash('sha256')
        .update(JSON.stringify(request.body ?? null))
        .digest('base64url'),
      status: this.reflector.get<{ status: number }>(GIVES, context.getHandler()).status,
      hasTarget: request.routeOptions.url?.includes(':id') ?? false,
    };
    return requestContext.run({ command }, () =>
      next.handle().pipe(
        catchError((error: unknown) => {
          if (!(error instanceof Replay)) throw error;
          void reply.header('Idempotent-Replay', 'true').status(error.answer.status);
          return of(error.answer.body === null ? undefined : new JsonText(error.answer.body));
        }),
        send,
      ),
    );
  }
}

function sendJson(reply: FastifyReply, { text, version }: JsonText): string {
  void reply.header('content-type', 'application/json; charset=utf-8');
  if (version !== undefined) void reply.header('etag', `"${version}"`);
  return text;
}
