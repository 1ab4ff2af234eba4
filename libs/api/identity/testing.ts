import { randomUUID } from 'node:crypto';
import { latinNameOf, searchTextOf } from '@kenshu/domain/identity/person-name';
import type { Grant } from '@kenshu/domain/kit/actor';
import type { Role } from '@kenshu/domain/kit/permissions';
import { HttpModule, rowsOf, sql } from '@kenshu/http';
import { ConfigModule, PlatformModule, readConfig } from '@kenshu/platform';
import { bootApp, type Client, type TestApp } from '@kenshu/testing';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hashToken, newToken } from './src/sign-in/token';
import { IdentityModule } from './src/identity.module';
import { Organization } from './src/organization/organization.entity';
import { Person } from './src/person/person.entity';
import { searchTextOfNames } from './src/search';
import { RoleGrant } from './src/user/role-grant.entity';
import { User } from './src/user/user.entity';

@Module({})
class TestRoot {}

const secrets = {
  KENSHU_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
  KENSHU_INDEX_KEY: Buffer.alloc(32, 2).toString('base64'),
};

/** Boots these contexts with platform and identity to their left. */
export const startApp = (...contexts: Type[]): Promise<TestApp> => startAppWith({}, ...contexts);

/** The same; `env` is what the configuration holds beyond the database. */
export const startAppWith = (env: Record<string, string>, ...contexts: Type[]): Promise<TestApp> =>
  bootApp((databaseUrl): DynamicModule => {
    const config = readConfig({ DATABASE_URL: databaseUrl, KENSHU_URL: 'http://kenshu.test', ...secrets, ...env });
    return {
      module: TestRoot,
      imports: [ConfigModule.with(config), HttpModule, PlatformModule, IdentityModule, ...contexts],
    };
  });

/** A person of whom a test mentions what matters to it. */
export async function givenPerson(db: EntityManager, given: Partial<Person> = {}): Promise<Person> {
  const givenNames = given.givenNames ?? 'Ada';
  const familyName = given.familyName === undefined ? `N${randomUUID().slice(0, 8)}` : given.familyName;
  const latinName = given.latinName ?? latinNameOf({ givenNames, familyName });
  const { ownName = null, renderings = [], certificateName = null } = given;
  const searchText = searchTextOf({ givenNames, familyName, latinName, ownName, renderings, certificateName });
  return db.save(Person, { searchText, ...given, givenNames, familyName, latinName });
}

/** A confirmed body of no country, unless the test says otherwise. */
export async function givenOrganization(db: EntityManager, given: Partial<Organization> = {}): Promise<Organization> {
  const { names = { en: `Body ${randomUUID().slice(0, 8)}` }, type = 'ministry', ownName = null } = given;
  return db.save(Organization, { searchText: searchTextOfNames([names], [ownName]), ...given, names, type });
}

export interface GivenSignIn {
  userId: string;
  personId: string;
  token: string;
}

/** An account with this role, signed in; no role: an account without any. */
export async function givenSignIn(
  db: EntityManager,
  role?: Role,
  scope: Omit<Grant, 'role'> = {},
): Promise<GivenSignIn> {
  const person = await givenPerson(db, { familyName: role ?? 'Nobody' });
  const user = await db.save(User, { personId: person.id, email: `${randomUUID()}@test.example`, passwordHash: null });
  if (role) await db.save(RoleGrant, { userId: user.id, role, ...scope });
  const token = newToken();
  await rowsOf(db, sql`insert into sign_in (token_hash, user_id) values (${hashToken(token)}, ${user.id})`);
  return { userId: user.id, personId: person.id, token };
}

export interface TestUser extends Client {
  userId: string;
  personId: string;
}

/** The browser of somebody who is signed in with this role. */
export async function signedIn(test: TestApp, role?: Role, scope: Omit<Grant, 'role'> = {}): Promise<TestUser> {
  const { userId, personId, token } = await givenSignIn(test.db, role, scope);
  return Object.assign(test.withCookie(token), { userId, personId });
}
