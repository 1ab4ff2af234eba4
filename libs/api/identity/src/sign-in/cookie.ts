import { CONFIG, type Config } from '@kenshu/platform';
import { Inject, Injectable } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
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
    const { cookie } = request.headers;
    return (cookie && parseCookie(cookie)[this.name]) || null;
  }

  write(reply: FastifyReply, token: string): void {
    this.set(reply, token);
  }

  clear(reply: FastifyReply): void {
    this.set(reply, '', new Date(0));
  }

  private set(reply: FastifyReply, value: string, expires?: Date): void {
    // One cookie, read and written here: a plugin would add two hooks to every request.
    const cookie = { name: this.name, value, httpOnly: true, sameSite: 'lax', secure: this.secure, path: '/' } as const;
    void reply.header('set-cookie', stringifySetCookie({ ...cookie, expires }));
  }
}
