import { databaseOptions } from '@kenshu/platform';
import { DataSource } from 'typeorm';
import { entities } from './contexts';
import { migrations } from './migrations';

/** The database as its owner sees it: for migrations and the check that entities and schema agree. */
export const ownerDataSource = (url: string) =>
  new DataSource({
    ...databaseOptions(url, entities, 2),
    migrations,
    migrationsTransactionMode: 'each',
    migrationsTableName: 'migration',
    extra: { statement_timeout: 0, lock_timeout: 2_000, application_name: 'kenshu-migrate' },
  });
