import type { Actor } from '@kenshu/domain/kit/actor';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Finds out who asks; identity provides it. */
export abstract class Authenticator {
  abstract authenticate(request: FastifyRequest, reply: FastifyReply): Promise<Actor | null>;
}
