import { globSync } from 'node:fs';
import { build } from './build.ts';
import { startTestEnvironment } from './test-environment.ts';

/** Gives the integration specs of one project a database when `npm test` has not made one for all. */
export default async function setUp(
  /** @type {{ rootDir: string }} */ _global,
  /** @type {{ rootDir: string }} */ project,
) {
  if (process.env.KENSHU_TEST_DATABASE) return;
  const needing = globSync('**/*.{int,built,faults}.spec.ts', {
    cwd: project.rootDir,
    exclude: ['**/node_modules', '**/dist'],
  });
  if (needing.length === 0) return;
  await build('@kenshu/app-api');
  const environment = await startTestEnvironment();
  Object.assign(process.env, environment.env);
  Object.assign(globalThis, { stopTestEnvironment: environment.stop });
}
