import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataClassOf } from '@kenshu/http';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import type { DataSource } from 'typeorm';
import { ownerDataSource } from '../src/data-source';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  source = await ownerDataSource(database.ownerUrl).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

describe('the migrated database', () => {
  it('is what the entities say, so that there is nothing left to migrate', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('has a data class on every column that holds something', () => {
    const unlabelled = source.entityMetadatas.flatMap((entity) =>
      entity.columns
        .filter((column) => !column.isPrimary && !column.isVersion && !column.relationMetadata?.isOwning)
        .filter((column) => !dataClassOf(entity.target, column.propertyName))
        .map((column) => `${entity.tableName}.${column.databaseName}`),
    );
    expect(unlabelled).toEqual([]);
  });

  it('goes back to nothing and forth again', async () => {
    for (const _ of source.migrations) await source.undoLastMigration({ transaction: 'each' });
    const left = await source.query<{ relname: string }[]>(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('migration', 'test_clock')`,
    );
    expect(left).toEqual([]);
    expect((await source.runMigrations()).length).toBe(source.migrations.length);
  });
});
