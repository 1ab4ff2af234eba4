import type { UserActor } from '@kenshu/domain/kit/actor';
import { Authenticator, Db, Reader, rowsOf, sql, touched } from '@kenshu/http';
import { record } from '@kenshu/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import passport from 'passport';
import { Strategy as CustomStrategy } from 'passport-custom';
import { Strategy as LocalStrategy } from 'passport-local';
import type { DataSource } from 'typeorm';
import { SignInCookie } from './cookie';
import { passwordMatches } from './password';
import { SignInMemory } from './sign-in-memory';
import { actorFrom, graceSeconds, liveAccount, liveSignIn, type LiveSignIn } from './sign-in.queries';
import { hashToken, newToken } from './token';

const NOTE_USE_AFTER_S = 60;

/** An account whose password was right, before its sign-in is made. */
export type Account = Pick<UserActor, 'userId' | 'personId' | 'name'>;

interface Known {
  actor: UserActor;
  renewalDue: boolean;
}

/** The two ways to be known: e-mail and password once, then the cookie. Nothing else authenticates. */
@Injectable()
export class PassportAuthenticator extends Authenticator implements OnModuleInit {
  private readonly passport = new passport.Passport();

  constructor(
    private readonly reader: Reader,
    private readonly cookie: SignInCookie,
    private readonly memory: SignInMemory,
    private readonly db: Db,
    @InjectDataSource() private readonly source: DataSource,
  ) {
    super();
  }

  onModuleInit() {
    this.passport.use(
      'local',
      new LocalStrategy({ usernameField: 'email', session: false }, (email, password, done) => {
        this.accountByPassword(email, password).then((account) => done(null, account ?? false), done);
      }),
    );
    this.passport.use(
      'cookie',
      new CustomStrategy((request, done) => {
        const token = this.cookie.read(request as unknown as FastifyRequest);
        if (!token) return done(null, false);
        this.find(token).then((known) => done(null, known ?? false), done);
      }),
    );
  }

  /** Whose cookie came with the request; null for none, or for one that has ended. */
  async authenticate(request: FastifyRequest, reply: FastifyReply): Promise<UserActor | null> {
    const token = this.cookie.read(request);
    if (!token) return null;
    // what the strategy answered within the last second needs no second asking
    const remembered = this.memory.recall(token);
    if (remembered) return remembered;
    const known = await this.run<Known>('cookie', request, reply);
    if (known?.renewalDue) await this.renew(known.actor, token, reply);
    return known?.actor ?? null;
  }

  /** The account whose e-mail address and password stand in the body. */
  authenticateByPassword(request: FastifyRequest, reply: FastifyReply): Promise<Account | null> {
    return this.run<Account>('local', request, reply);
  }

  private run<T>(strategy: string, request: FastifyRequest, reply: FastifyReply): Promise<T | null> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, user?: T | false | null) =>
        error
          ? reject(error instanceof Error ? error : new Error('a strategy failed', { cause: error }))
          : resolve(user || null);
      // eslint-disable-next-line @typescript-eslint/no-unsafe-call -- passport is typed for Express
      this.passport.authenticate(strategy, { session: false }, done)(request, reply, done);
    });
  }

  private async accountByPassword(email: string, password: string): Promise<Account | null> {
    const found = await this.reader.row<{ account: Account; stored: string | null }>(
      sql`select json_build_object('userId', u.id, 'personId', p.id, 'name', p.latin_name) as account, u.password_hash as stored
          from "user" u join person p on p.id = u.person_id where u.email = ${email.toLowerCase()} and u.ended_at is null`,
    );
    return (await passwordMatches(found?.stored ?? null, password)) && found ? found.account : null;
  }

  async actorOfUser(userId: string): Promise<UserActor | null> {
    const found = await this.reader.row<LiveSignIn>(liveAccount(userId));
    return found ? actorFrom(found) : null;
  }

  /** Whose sign-in the token is of; null where it has ended. */
  async actorOfToken(token: string): Promise<UserActor | null> {
    return (await this.find(token))?.actor ?? null;
  }

  private async find(token: string): Promise<Known | null> {
    const found = await this.reader.row<LiveSignIn>(liveSignIn(hashToken(token)));
    if (!found) return null;
    const actor = actorFrom(found);
    if (found.unnoted >= NOTE_USE_AFTER_S) {
      await rowsOf(this.source.manager, sql`update sign_in set last_used_at = app_now() where id = ${actor.signInId}`);
    }
    this.memory.keep(token, actor);
    return { actor, renewalDue: found.renewalDue };
  }

  /**
   * Rule 14: a new token with every change of roles. Of requests that come at one moment one takes it home; the others,
   * and what is still on its way, go by the old one for some seconds more.
   */
  private async renew(actor: UserActor, token: string, reply: FastifyReply): Promise<void> {
    const next = newToken();
    const renewed = await this.db.transaction(async (tx) => {
      const count = await touched(
        tx,
        sql`update sign_in set token_hash = ${hashToken(next)}, token_made_at = app_now(), previous_token_hash = token_hash,
              previous_until = app_now() + make_interval(secs => ${graceSeconds})
            where id = ${actor.signInId} and token_hash = ${hashToken(token)} and ended_at is null`,
      );
      if (count) await record(tx, actor, 'sign-in.renew', { type: 'sign-in', id: actor.signInId });
      return count > 0;
    });
    if (renewed) this.cookie.write(reply, next);
  }
}
