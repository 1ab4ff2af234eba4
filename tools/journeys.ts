import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal, type Command } from './command.ts';
import { connected } from './connected.ts';
import { freePort } from './ports.ts';
import { run } from './processes.ts';
import { outcome, type Outcome } from './outcome.ts';
import { playwrightOutcome, resultsFile } from './results.ts';
import { inRoot, root } from './root.ts';
import { startService, waitUntilReady } from './services.ts';
import { template, type TestEnvironment } from './test-environment.ts';

/** As many browsers as there are cores on a small machine, each with an installation of its own to change. */
const INSTALLATIONS = ['first', 'second'];

/** Runs the browser journeys against the built applications with the demonstration data. */
export async function runJourneys(here: Command, environment: TestEnvironment, args: string[]): Promise<Outcome> {
  const results = resultsFile('journeys');
  rmSync(results, { force: true });
  mkdirSync(dirname(results), { recursive: true });
  const urls = await Promise.all(INSTALLATIONS.map((name) => startDemonstration(here, environment, name)));
  const playwright = inRoot('node_modules/@playwright/test/cli.js');
  const options = ['test', '-c', 'apps/web-e2e/playwright.config.ts', '--reporter=list,json'];
  const { code, output } = await run(process.execPath, [playwright, ...options, ...args], {
    cwd: root,
    env: { ...process.env, ...environment.env, KENSHU_URLS: urls.join(' '), PLAYWRIGHT_JSON_OUTPUT_FILE: results },
  });
  const judged = playwrightOutcome('journeys');
  if (code === 0 && judged.failed === 0) return judged;
  return outcome({ ...judged, failed: Math.max(judged.failed, 1), complaints: [output, ...judged.complaints] });
}

/** The api and the worker on a free port, with a copy of the template that holds the demonstration data. */
async function startDemonstration(here: Command, { env, postgres }: TestEnvironment, name: string): Promise<string> {
  const { cluster } = postgres;
  const database = `kenshu_journeys_${name}`;
  await connected(cluster.url('postgres', 'postgres'), (client) =>
    client.query(`create database ${database} template ${template} owner kenshu_owner`),
  );
  const port = String(await freePort());
  const url = `http://localhost:${port}`;
  const all = {
    ...process.env,
    ...env,
    DATABASE_URL: cluster.url('kenshu_app', database),
    DATABASE_OWNER_URL: cluster.url('kenshu_owner', database),
    PORT: port,
    KENSHU_URL: url,
  };
  const { code, output } = await run(process.execPath, [inRoot('dist/apps/api/cli.js'), 'prepare', '--demo'], {
    env: all,
  });
  if (code !== 0) throw new Refusal(`${output}\nThe demonstration data could not be loaded: see above.`);
  const logs = dirname(resultsFile('log'));
  for (const entry of ['worker', 'main'])
    here.atEnd(startService(`${entry}-${name}`, `dist/apps/api/${entry}.js`, all, logs).stop);
  await waitUntilReady(port);
  return url;
}
