import type { Actor } from '@kenshu/domain/kit/actor';
import type { FastifyRequest } from 'fastify';
import { actorOf } from './current-actor';
import { networkOf } from './network-of';

/** What a log may tell of a request: never its address with ids and query, its headers or its body. */
export const requestFacts = (request: FastifyRequest) => ({
  traceId: request.id,
  method: request.method,
  route: request.routeOptions.url,
  actor: nameInLog(actorOf(request), request.ip),
});

function nameInLog(actor: Actor | undefined, ip: string): string {
  if (!actor) return `network:${networkOf(ip)}`;
  return actor.kind === 'user'
    ? `user:${actor.userId}`
    : actor.kind === 'link'
      ? `link:${actor.linkId}`
      : `job:${actor.job}`;
}
