import { databaseOptions, type Config } from '@kenshu/platform';
import { DataSource } from 'typeorm';
import { entities } from '../contexts';

/** Does a command's work on the database, as the application's role, and lets go of it. */
export async function inDatabase(config: Config, work: (source: DataSource) => Promise<void>): Promise<void> {
  const source = await new DataSource(databaseOptions(config.databaseUrl, entities, 2)).initialize();
  try {
    await work(source);
  } finally {
    await source.destroy();
  }
}
