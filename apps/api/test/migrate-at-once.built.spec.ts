import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyDatabase, type TestDatabase } from '@kenshu/testing';
import { ownerDataSource } from '../src/data-source';
import { describeSchema } from '../src/schema/describe-schema';

const root = join(import.meta.dirname, '../../..');

let database: TestDatabase;
beforeEach(async () => {
  database = await emptyDatabase();
});
afterEach(() => database.drop());

/** As the replicas of an installation do when they start. */
async function migrate(): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'dist/apps/api/cli.js'), 'migrate'], {
    env: { DATABASE_URL: database.databaseUrl, DATABASE_OWNER_URL: database.ownerUrl },
  });
  return stdout.trim();
}

describe('two that migrate an empty database at one moment', () => {
  it('come one after the other, and leave the schema whole', async () => {
    const said = await Promise.allSettled([migrate(), migrate()]);
    const source = await ownerDataSource(database.ownerUrl).initialize();
    try {
      expect(said.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason))).sort()).toEqual([
        `Database: ${source.migrations.length} changes made`,
        'Database: up to date',
      ]);
      expect(await describeSchema(source.manager, new URL(database.databaseUrl).username)).toEqual(
        await readFile(join(root, 'docs/schema.sql'), 'utf8'),
      );
    } finally {
      await source.destroy();
    }
  });

  it('stand in each other’s way without the lock (control)', async () => {
    const sources = await Promise.all([1, 2].map(() => ownerDataSource(database.ownerUrl).initialize()));
    const ended = await Promise.allSettled(sources.map((source) => source.runMigrations()));
    for (const source of sources) await source.destroy();
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
