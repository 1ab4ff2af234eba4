import { Refusal } from './command.ts';
import { startTestPostgres, type TestPostgres } from './embedded-postgres.ts';
import { connected } from './connected.ts';
import { run } from './processes.ts';
import { inRoot } from './root.ts';
import { newKey } from './secrets.ts';

export interface TestEnvironment {
  /** What specs and the built entries find in their environment. */
  env: NodeJS.ProcessEnv;
  postgres: TestPostgres;
  stop(): Promise<void>;
}

/** The database every spec file gets a copy of; `@kenshu/testing` knows it by this name. */
export const template = 'kenshu_template';

// In tests time is what a table says, so that a spec can move it; production has neither the table nor this function.
const clockOfTests = [
  'create table test_clock (now timestamptz not null)',
  `create or replace function app_now() returns timestamptz language sql volatile parallel safe
     as 'select coalesce((select now from test_clock limit 1), clock_timestamp())'`,
  'grant select, insert, update, delete on test_clock to kenshu_app',
];

/** A server for tests with a template migrated by the built cli. */
export async function startTestEnvironment(options: { durable?: boolean } = {}): Promise<TestEnvironment> {
  const postgres = await startTestPostgres(options);
  const env = {
    KENSHU_TEST_DATABASE: postgres.cluster.url('postgres', 'postgres'),
    KENSHU_MASTER_KEY: newKey(),
    KENSHU_INDEX_KEY: newKey(),
    KENSHU_FILES: postgres.files,
  };
  try {
    await makeTemplate(postgres, env);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { env, postgres, stop: postgres.stop };
}

async function makeTemplate({ cluster }: TestPostgres, env: NodeJS.ProcessEnv): Promise<void> {
  await cluster.ensureDatabase(template);
  const ownerUrl = cluster.url('kenshu_owner', template);
  const { code, output } = await run(
    process.execPath,
    ['--enable-source-maps', inRoot('dist/apps/api/cli.js'), 'migrate'],
    {
      env: { ...process.env, ...env, DATABASE_URL: cluster.url('kenshu_app', template), DATABASE_OWNER_URL: ownerUrl },
    },
  );
  if (code !== 0) throw new Refusal(`${output}\nThe database of the tests could not be migrated: see above.`);
  await connected(ownerUrl, async (owner) => {
    for (const statement of clockOfTests) await owner.query(statement);
  });
  await connected(cluster.url('postgres', 'postgres'), (client) =>
    // Nobody may connect: a copy can only be made of a database that nobody uses.
    client.query(`alter database ${template} with is_template true allow_connections false`),
  );
}
