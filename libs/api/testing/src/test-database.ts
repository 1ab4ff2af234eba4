import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

// Made by tools/test-environment.ts with the built `cli migrate`.
const template = 'kenshu_template';

export interface TestAddresses {
  /** As the application: rows only. */
  databaseUrl: string;
  /** As the owner of the schema. */
  ownerUrl: string;
  /** As the superuser, for what no role of the product may do. */
  superUrl: string;
}

export interface TestDatabase extends TestAddresses {
  drop: () => Promise<void>;
}

/** A migrated database of one spec file's own, copied in some 25 ms. */
export const cloneDatabase = (): Promise<TestDatabase> => makeDatabase(template);

/** An empty database, for what makes the schema: the migrated one has a clock that production has not. */
export const emptyDatabase = (): Promise<TestDatabase> => makeDatabase('template0');

async function makeDatabase(from: string): Promise<TestDatabase> {
  const name = `spec_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name} template ${from} owner kenshu_owner`);
  return { ...addressesOn(serverUrl(), name), drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

/** The addresses of a database on a server for tests, whose three roles share one password. */
export function addressesOn(server: string, database: string): TestAddresses {
  const as = (role: string) => {
    const url = new URL(server);
    url.username = role;
    url.pathname = `/${database}`;
    return url.href;
  };
  return { databaseUrl: as('kenshu_app'), ownerUrl: as('kenshu_owner'), superUrl: as('postgres') };
}

/** The server of the tests as its superuser; `npm test` and Jest's global set-up name it. */
function serverUrl(): string {
  const url = process.env.KENSHU_TEST_DATABASE;
  if (!url)
    throw new Error(
      'KENSHU_TEST_DATABASE is not set: name the spec *.int.spec.ts, or *.built.spec.ts, then Jest starts a server for it.',
    );
  return url;
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
