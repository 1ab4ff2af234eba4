import { rmSync } from 'node:fs';
import { build } from './build.ts';
import { command, Refusal, type Command } from './command.ts';
import { runJourneys } from './journeys.ts';
import { exitCode, inWords, part, sum, type Outcome } from './outcome.ts';
import { judgeCheck, judgeJest, runTasks } from './results.ts';
import { inRoot } from './root.ts';
import { startTestEnvironment, type TestEnvironment } from './test-environment.ts';

await command(async (here) => {
  const [only = '', ...args] = here.args;
  const environment = onlyOnce(() => startEnvironment(here));
  const parts: Record<string, () => Promise<Outcome>> = {
    lint: () => part('Lint and types', () => runTasks(['lint', 'typecheck'], judgeCheck)),
    unit: () => part('Unit and integration tests', () => runUnit(environment)),
    e2e: () => part('Browser journeys', async () => runJourneys(here, await environment(), args)),
  };
  if (only && !parts[only])
    throw new Refusal(`There is no part “${only}”. There are: ${Object.keys(parts).join(', ')}.`);
  const outcomes: Outcome[] = [];
  for (const [name, run] of Object.entries(parts)) if (!only || name === only) outcomes.push(await run());
  const all = sum(outcomes);
  console.log(inWords(all));
  return exitCode(all);
});

async function startEnvironment(here: Command): Promise<TestEnvironment> {
  await build('@kenshu/app-api', '@kenshu/app-web');
  const environment = await startTestEnvironment();
  here.atEnd(environment.stop);
  return environment;
}

async function runUnit(environment: () => Promise<TestEnvironment>): Promise<Outcome> {
  rmSync(inRoot('dist/test-results'), { recursive: true, force: true });
  Object.assign(process.env, (await environment()).env);
  // The api's other specs wait for those on the built programs, so that Nx begins with what takes longest.
  return runTasks(['test', 'test-built'], judgeJest);
}

function onlyOnce<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => (made ??= make());
}
