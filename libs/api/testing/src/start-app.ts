import { createApp, openApiOf } from '@kenshu/http';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Client } from './client';
import { Contract } from './contract';
import { cloneDatabase, type TestDatabase } from './test-database';

export interface TestApp {
  app: NestFastifyApplication;
  contract: Contract;
  source: DataSource;
  /** Outside any transaction. */
  db: EntityManager;
  database: TestDatabase;
  /** Nobody: no cookie. */
  anyone: Client;
  /** The browser that holds this sign-in token. */
  withCookie: (token: string) => Client;
  close: () => Promise<void>;
}

/** Boots the modules against a database of their own, cloned from the migrated template; HTTP through `inject`. */
export async function bootApp(rootFor: (databaseUrl: string) => Type | DynamicModule): Promise<TestApp> {
  const database = await cloneDatabase();
  const app = await createApp(rootFor(database.databaseUrl));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const contract = new Contract(openApiOf(app));
  const source = app.get<DataSource>(getDataSourceToken());
  return {
    app,
    contract,
    source,
    db: source.manager,
    database,
    anyone: new Client(app, contract),
    withCookie: (token) => new Client(app, contract, token),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
