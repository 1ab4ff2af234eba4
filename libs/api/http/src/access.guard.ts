import { can } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ACCESS, type Access } from './allow';
import { isSafe, noteCommand, UNREPEATABLE } from './command';
import { setActor } from './current-actor';
import { Authenticator } from './authenticator';
import { GIVES } from './gives';
import { UnreadableBody } from './json-body';
import { BASE_URL, refuseOtherSites } from './own-pages';
import { refuseStrayQuery } from './stray-query';

/** The one guard: same site, signed in, role carries the permission. Which rows, the queries decide (`visibleTo`). */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    @Inject(BASE_URL) private readonly baseUrl: string,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (!isSafe(request)) refuseOtherSites(request, this.baseUrl);
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (!access) throw new Problem('not-allowed');
    if (access !== 'public') await this.admit(access, request, http.getResponse<FastifyReply>());
    if (request.body instanceof UnreadableBody) throw request.body.refusal;
    refuseStrayQuery(context, request);
    if (!isSafe(request) && !this.reflector.get<boolean | undefined>(UNREPEATABLE, context.getHandler()))
      noteCommand(request, this.reflector.get<{ status: number }>(GIVES, context.getHandler()).status);
    return true;
  }

  private async admit(access: Exclude<Access, 'public'>, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const actor = await this.authenticator.authenticate(request, reply);
    if (!actor) throw new Problem('sign-in/required');
    setActor(request, actor);
    if (access === 'signed-in' ? actor.kind !== 'user' : !can(actor, access)) throw new Problem('not-allowed');
  }
}
