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

/** Runs the browser journeys against the built applications with the demonstration data. */
export async function runJourneys(here: Command, environment: TestEnvironment, args: string[]): Promise<Outcome> {
  const results = resultsFile('journeys');
  rmSync(results, { force: true });
  mkdirSync(dirname(results), { recursive: true });
  const url = await startDemonstration(here, environment);
  const playwright = inRoot('node_modules/@playwright/test/cli.js');
  const options = ['test', '-c', 'apps/web-e2e/playwright.config.ts', '--reporter=list,json'];
  const { code, output } = await run(process.execPath, [playwright, ...options, ...args], {
    cwd: root,
    env: { ...process.env, ...environment.env, KENSHU_URL: url, PLAYWRIGHT_JSON_OUTPUT_FILE: results },
  });
  const judged = playwrightOutcome('journeys');
  if (code === 0 && judged.failed === 0) return judged;
  return outcome({ ...judged, failed: Math.max(judged.failed, 1), complaints: [output, ...judged.complaints] });
}

/** The api and the worker on a free port, with a copy of the template that holds the demonstration data. */
async function startDemonstration(here: Command, { env, postgres }: TestEnvironment): Promise<string> {
  const { cluster } = postgres;
  await connected(cluster.url('postgres', 'postgres'), (client) =>
    client.query(`create database kenshu_journeys template ${template} owner kenshu_owner`),
  );
  const port = String(await freePort());
  const url = `http://localhost:${port}`;
  const all = {
    ...process.env,
    ...env,
    DATABASE_URL: cluster.url('kenshu_app', 'kenshu_journeys'),
    DATABASE_OWNER_URL: cluster.url('kenshu_owner', 'kenshu_journeys'),
    PORT: port,
    KENSHU_URL: url,
  };
  const { code, output } = await run(process.execPath, [inRoot('dist/apps/api/cli.js'), 'prepare', '--demo'], {
    env: all,
  });
  if (code !== 0) throw new Refusal(`${output}\nThe demonstration data could not be loaded: see above.`);
  for (const name of ['worker', 'main']) {
    here.atEnd(startService(name, `dist/apps/api/${name}.js`, all, dirname(resultsFile('log'))).stop);
  }
  await waitUntilReady(port);
  return url;
}
