import type { Actor, UserActor } from '@kenshu/domain/kit/actor';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Finds out who asks; identity provides it. */
export abstract class Authenticator {
  /** Who the cookie of the request is of. */
  abstract authenticate(request: FastifyRequest, reply: FastifyReply): Promise<Actor | null>;
  /** The user with the rights of this moment, for work that goes on after the request; null where the account has ended. */
  abstract actorOfUser(userId: string): Promise<UserActor | null>;
}
