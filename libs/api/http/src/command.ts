import { createHash } from 'node:crypto';
import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { applyDecorators, type ArgumentsHost, Catch, type ExceptionFilter, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest, preHandlerHookHandler } from 'fastify';
import { actorOf } from './current-actor';
import { Replay } from './db';
import { requestContext } from './request-context';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isSafe = ({ method }: FastifyRequest) => SAFE.has(method);

const keyOf = (request: FastifyRequest) => (isSafe(request) ? undefined : request.headers['idempotency-key']);

export const UNREPEATABLE = 'kenshu:unrepeatable';

/** Marks an unsafe route whose answer is never given again: a cookie that was lost is asked for anew. */
export const Unrepeatable = () =>
  applyDecorators(SetMetadata(UNREPEATABLE, true), ApiExtension('x-unrepeatable', true));

/** Gives an unsafe request with a key its context, which its one transaction finds again. */
export const openContext: preHandlerHookHandler = (request, _reply, done) =>
  keyOf(request) === undefined ? done() : requestContext.run({}, done);

/** Notes what an unsafe request asks for, so that it can be repeated under its Idempotency-Key. */
export function noteCommand(request: FastifyRequest, status: number): void {
  const key = keyOf(request);
  if (key === undefined) return;
  if (typeof key !== 'string' || !UUID.test(key)) {
    throw new Problem('invalid-input', {}, [{ pointer: '#/Idempotency-Key', code: 'id', detail: 'must be a UUID' }]);
  }
  const actor = actorOf(request);
  const context = requestContext.getStore();
  if (!context) return;
  context.command = {
    key,
    actorKey: keyOfActor(actor),
    route: `${request.method} ${request.url.split('?')[0]}`,
    bodyHash: createHash('sha256')
      .update(JSON.stringify(request.body ?? null))
      .digest('base64url'),
    status,
    hasTarget: request.routeOptions.url?.includes(':id') ?? false,
  };
}

/** Whoever is not signed in sends the secret in the body, which must be the same for the answer to be given again. */
const keyOfActor = (actor: Actor | undefined) => {
  if (!actor) return 'anyone';
  return actor.kind === 'user' ? actor.userId : actor.kind === 'link' ? actor.linkId : actor.job;
};

/** Answers a repeated request with the first answer, byte for byte. */
@Catch(Replay)
export class ReplayFilter implements ExceptionFilter<Replay> {
  catch({ answer: { status, body } }: Replay, host: ArgumentsHost) {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply.header('Idempotent-Replay', 'true').status(status);
    void (body === null ? reply.send() : reply.header('content-type', 'application/json; charset=utf-8').send(body));
  }
}
