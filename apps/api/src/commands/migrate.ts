import { Logger, runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { ownerDataSource } from '../data-source';
import { grantRights } from './grant-rights';
import type { CommandContext } from './command';

// Any number will do, as long as it is always the same.
const MIGRATION_LOCK = 7_265_390_412n;

// The queue of jobs brings its own schema, graphile_worker, and its own account of what it has done.
const quiet = new Logger(() => () => undefined);

/** Brings the schema up to date, one process at a time, and gives the application's role its rights. */
export async function migrate({ config, say }: CommandContext): Promise<void> {
  const ownerUrl = config.databaseOwnerUrl ?? config.databaseUrl;
  const guard = new Client({ connectionString: ownerUrl });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const source = await ownerDataSource(ownerUrl).initialize();
    try {
      const done = await source.runMigrations();
      await runMigrations({ connectionString: ownerUrl, logger: quiet });
      await grantRights(source, new URL(config.databaseUrl).username);
      say(done.length ? `Database: ${done.length} changes made` : 'Database: up to date');
    } finally {
      await source.destroy();
    }
  } finally {
    await guard.end();
  }
}
