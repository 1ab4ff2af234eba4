import { randomUUID } from 'node:crypto';
import type { Actor, UserActor } from '@kenshu/domain/kit/actor';
import type { Role } from '@kenshu/domain/kit/permissions';
import { Authenticator, HttpModule } from '@kenshu/http';
import { bootApp, type Client, type TestApp } from '@kenshu/testing';
import { Global, Injectable, Module, type DynamicModule, type Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readConfig } from './src/config/config';
import { ConfigModule } from './src/config/config.module';
import { PlatformModule } from './src/platform.module';

const actorOf = (role: Role, userId: string): UserActor => ({
  kind: 'user',
  userId,
  personId: userId,
  signInId: userId,
  name: role,
  grants: [{ role }],
});

/** Accounts stand to the right of platform: here the cookie itself says who asks, as `<role>.<user id>`. */
@Injectable()
class SayWhoYouAre extends Authenticator {
  authenticate(request: FastifyRequest): Promise<Actor | null> {
    const [role, userId] = /kenshu=([^;]*)/.exec(request.headers.cookie ?? '')?.[1]?.split('.') ?? [];
    return Promise.resolve(role && userId ? actorOf(role as Role, userId) : null);
  }

  actorOfUser(userId: string): Promise<UserActor | null> {
    return Promise.resolve(actorOf('coordinator', userId));
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: SayWhoYouAre }], exports: [Authenticator] })
class WithoutAccounts {}

@Module({})
class TestRoot {}

/** Boots platform alone; `env` is what its configuration holds beyond the database. */
export const startPlatform = (env: Record<string, string> = {}, ...contexts: Type[]): Promise<TestApp> =>
  bootApp((databaseUrl): DynamicModule => {
    const config = readConfig({ DATABASE_URL: databaseUrl, KENSHU_URL: 'http://kenshu.test', ...env });
    return {
      module: TestRoot,
      imports: [ConfigModule.with(config), HttpModule, PlatformModule, WithoutAccounts, ...contexts],
    };
  });

export interface TestUser extends Client {
  userId: string;
}

export function somebody(test: TestApp, role: Role): TestUser {
  const userId = randomUUID();
  return Object.assign(test.withCookie(`${role}.${userId}`), { userId });
}
