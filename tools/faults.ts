import { rmSync } from 'node:fs';
import { build } from './build.ts';
import { command } from './command.ts';
import { exitCode, failure, inWords, part, sum, type Outcome } from './outcome.ts';
import { run } from './processes.ts';
import { jestOutcome, resultsFile } from './results.ts';
import { inRoot, root } from './root.ts';
import { startTestEnvironment } from './test-environment.ts';

await command(async (here) => {
  const all = await part('Races, crashes and limits, full figures', async () => {
    await build('@kenshu/app-api', '@kenshu/app-web');
    const environment = await startTestEnvironment();
    here.atEnd(environment.stop);
    return runFaults({ ...process.env, ...environment.env, KENSHU_SPECS: 'faults' }, here.args);
  });
  console.log(inWords(all));
  return exitCode(all);
});

/** One file at a time: what they measure would suffer from company. */
async function runFaults(env: NodeJS.ProcessEnv, args: string[]): Promise<Outcome> {
  rmSync(resultsFile('faults'), { force: true });
  const jest = ['--experimental-vm-modules', '--no-warnings', inRoot('node_modules/jest/bin/jest.js')];
  const options = [
    '--config',
    'tools/jest.config.mjs',
    '--rootDir',
    '.',
    '--runInBand',
    '--json',
    '--outputFile',
    resultsFile('faults'),
  ];
  const { code, output } = await run(process.execPath, [...jest, ...options, ...args], { cwd: root, env });
  const judged = jestOutcome('faults');
  if (code === 0 && judged.failed === 0) return judged;
  return sum([
    judged,
    judged.failed > 0 ? { ...judged, passed: 0, failed: 0, skipped: 0, complaints: [output] } : failure(output),
  ]);
}
