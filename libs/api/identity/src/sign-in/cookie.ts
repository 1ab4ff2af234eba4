import { CONFIG, type Config } from '@kenshu/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The cookie that carries the sign-in's token: never readable by scripts, bound to this host over TLS. */
@Injectable()
export class SignInCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(@Inject(CONFIG) { baseUrl }: Config) {
    this.secure = baseUrl.startsWith('https:');
    this.name = this.secure ? '__Host-kenshu' : 'kenshu';
  }

  read(request: FastifyRequest): string | null {
    return request.cookies[this.name] ?? null;
  }

  write(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, { httpOnly: true, sameSite: 'lax', secure: this.secure, path: '/' });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, { httpOnly: true, sameSite: 'lax', secure: this.secure, path: '/' });
  }
}
