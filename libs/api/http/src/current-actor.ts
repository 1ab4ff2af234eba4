import type { Actor, UserActor } from '@kenshu/domain/kit/actor';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

type WithActor = FastifyRequest & { user?: Actor | null };

export const actorOf = (request: FastifyRequest): Actor | undefined => (request as WithActor).user ?? undefined;

export const setActor = (request: FastifyRequest, actor: Actor): void => {
  (request as WithActor).user = actor;
};

const actorOfContext = (_: unknown, context: ExecutionContext) =>
  actorOf(context.switchToHttp().getRequest<FastifyRequest>());

/** Who acts; present on every route that is not public. */
export const CurrentActor = createParamDecorator<unknown, Actor>(actorOfContext as never);

/** The signed-in person, for routes labelled `signed-in`: links and jobs never reach those. */
export const CurrentUser = createParamDecorator<unknown, UserActor>(actorOfContext as never);
