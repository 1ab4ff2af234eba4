import { type UserActor } from '@kenshu/domain/kit/actor';
import { mayOf } from '@kenshu/domain/kit/permissions';
import { Problem } from '@kenshu/domain/kit/problem';
import { Db, demandVersion, type JsonText, lockVisible, Reader, rowOf, rowsOf, sql } from '@kenshu/http';
import { record, SettingsMemory } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Attempts } from './attempts';
import { SignInCookie } from './cookie';
import { demonstrationAccounts } from './demonstration-accounts';
import { SignInMemory } from './sign-in-memory';
import type { InfoDto, SignInDto, UpdateMeDto } from './sign-in.dto';
import { meStatement, ownSignIns } from './sign-in.queries';
import { type Account, PassportAuthenticator } from './strategies';
import { hashToken, newToken } from './token';

@Injectable()
export class SignInsService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
    private readonly attempts: Attempts,
    private readonly authenticator: PassportAuthenticator,
    private readonly cookie: SignInCookie,
    private readonly memory: SignInMemory,
    private readonly settings: SettingsMemory,
  ) {}

  async signIn({ email }: SignInDto, request: FastifyRequest, reply: FastifyReply): Promise<JsonText> {
    await this.attempts.begin(email, request.ip);
    const account = await this.authenticator.authenticateByPassword(request, reply).catch(async (error: unknown) => {
      if (error instanceof Problem && error.type === 'sign-in/busy') await this.attempts.unspend(email, request.ip);
      throw error;
    });
    if (!account) throw new Problem('sign-in/refused');
    await this.attempts.succeed(email, request.ip);
    const token = await this.start(account, request.headers['user-agent'] ?? null);
    this.cookie.write(reply, token);
    const actor = await this.authenticator.actorOfToken(token);
    if (!actor) throw new Problem('sign-in/refused');
    return this.me(actor);
  }

  async signOut(actor: UserActor, reply: FastifyReply): Promise<void> {
    await this.db.transaction(async (tx) => {
      await rowsOf(
        tx,
        sql`update sign_in set ended_at = app_now(), version = version + 1 where id = ${actor.signInId}`,
      );
      await record(tx, actor, 'sign-in.end', { type: 'sign-in', id: actor.signInId });
    });
    this.memory.forget(actor.signInId);
    this.cookie.clear(reply);
  }

  async me(actor: UserActor): Promise<JsonText> {
    const [me, { instituteName, zone, languages, demonstration }] = await Promise.all([
      this.reader.json(meStatement(actor.userId)),
      this.settings.get(),
    ]);
    const permissions = [...new Set(actor.grants.flatMap(({ role }) => mayOf(role)))].sort();
    return me.with({ permissions, demonstration, institute: { name: instituteName, zone, languages } });
  }

  async updateMe({ language }: UpdateMeDto, actor: UserActor): Promise<JsonText> {
    await this.db.transaction(async (tx) => {
      await rowsOf(tx, sql`update "user" set language = ${language}, version = version + 1 where id = ${actor.userId}`);
      await record(tx, actor, 'user.set-language', { type: 'user', id: actor.userId }, { language });
    });
    return this.me(actor);
  }

  async info(): Promise<InfoDto> {
    const { instituteName, zone, languages, demonstration } = await this.settings.get();
    const found = await this.reader.row<{ someone: boolean }>(sql`select exists (select from "user") as someone`);
    return {
      institute: { name: instituteName as Record<string, string>, zone, languages },
      demonstration,
      demonstrationAccounts: demonstration
        ? demonstrationAccounts.map(({ email, role, label }) => ({ email, role, label }))
        : [],
      firstRun: !found?.someone,
    };
  }

  listOwn(actor: UserActor): Promise<JsonText> {
    return this.reader.json(ownSignIns(actor.userId, actor.signInId));
  }

  async endOwn(id: string, version: number | undefined, actor: UserActor): Promise<void> {
    await this.db.transaction(async (tx) => {
      const found = await lockVisible<{ version: number }>(
        tx,
        'sign_in',
        sql`t.version`,
        id,
        sql`t.user_id = ${actor.userId}`,
        sql`t.ended_at is not null`,
      );
      demandVersion(version, found.version);
      await rowsOf(tx, sql`update sign_in set ended_at = app_now(), version = version + 1 where id = ${id}`);
      await record(tx, actor, 'sign-in.end', { type: 'sign-in', id });
    });
    this.memory.forget(id);
  }

  private start(account: Account, browser: string | null): Promise<string> {
    return this.db.transaction(async (tx) => {
      const token = newToken();
      const made = await rowOf<{ id: string }>(
        tx,
        sql`insert into sign_in (token_hash, user_id, browser)
            values (${hashToken(token)}, ${account.userId}, ${browser?.slice(0, 300) ?? null}) returning id`,
      );
      const actor: UserActor = { kind: 'user', signInId: made!.id, grants: [], ...account };
      await record(tx, actor, 'sign-in.start', { type: 'sign-in', id: actor.signInId });
      return token;
    });
  }
}
