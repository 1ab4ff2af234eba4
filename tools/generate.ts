import { build } from './build.ts';
import { cli } from './built-cli.ts';
import { command, Refusal } from './command.ts';
import { run } from './processes.ts';
import { inRoot } from './root.ts';
import { startTestEnvironment } from './test-environment.ts';

/** Makes again what is made from the sources: the contract, its client, the schema, the pages of the workflows. */
await command(async (here) => {
  await build('@kenshu/app-api');
  const { postgres, env, stop } = await startTestEnvironment();
  here.atEnd(stop);
  const { cluster } = postgres;
  await cluster.ensureDatabase('generate');
  const urls = {
    DATABASE_URL: cluster.url('kenshu_app', 'generate'),
    DATABASE_OWNER_URL: cluster.url('kenshu_owner', 'generate'),
  };
  const database = { env: { ...process.env, ...env, ...urls } };
  for (const args of [
    ['migrate'],
    ['openapi', inRoot('openapi.json')],
    ['schema', inRoot('docs/schema.sql')],
    ['workflows', inRoot('docs/workflows')],
  ]) {
    if ((await cli(here, database, ...args)) !== 0) throw new Refusal(`cli ${args.join(' ')} failed: see above.`);
  }
  const client = await run(
    process.execPath,
    [inRoot('node_modules/@hey-api/openapi-ts/bin/run.js'), '-f', 'openapi-ts.config.mjs'],
    {
      cwd: inRoot('libs/api-client'),
    },
  );
  if (client.code !== 0) throw new Refusal(client.output);
  console.log('libs/api-client written');
  return 0;
});
