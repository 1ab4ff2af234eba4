import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nx } from './build.ts';
import { failure, outcome, sum, type Outcome } from './outcome.ts';
import { inRoot } from './root.ts';

interface Task {
  projectName: string;
  target: string;
  hash: string;
  /** Its exit code. */
  status: number;
}

interface JestResults {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
}

interface PlaywrightResults {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

const json = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

export const resultsFile = (name: string): string => inRoot('dist/test-results', `${name}.json`);

/** Runs targets of all projects and judges each task; Nx records them in a file of its cache. */
export async function runTasks(targets: string[], judge: (task: Task) => Outcome): Promise<Outcome> {
  const cache = inRoot('.nx/cache');
  rmSync(join(cache, 'run.json'), { force: true });
  const { code, output } = await nx('run-many', '-t', ...targets, '--parallel=2', '--output-style=static');
  const record = json(join(cache, 'run.json')) as { tasks: Task[] } | undefined;
  if (!record) return failure(output);
  const outcomes = record.tasks.map((task) => {
    // What a task depends on, a build for instance, counts only when it fails.
    const judged = targets.includes(task.target) ? judge(task) : outcome();
    if (task.status === 0 && judged.failed === 0) return judged;
    const said = join(cache, 'terminalOutputs', task.hash);
    const words = existsSync(said) ? readFileSync(said, 'utf8') : output;
    const complaint = `${task.projectName}: ${task.target} failed\n${words}`;
    return { ...judged, failed: Math.max(judged.failed, 1), complaints: [complaint, ...judged.complaints] };
  });
  const all = sum(outcomes);
  return code !== 0 && all.failed === 0 ? sum([all, failure(output)]) : all;
}

/** A task that is a check by itself. */
export const judgeCheck = (task: Task): Outcome =>
  task.status === 0 ? outcome({ passed: 1 }) : outcome({ failed: 1 });

export const judgeJest = ({ projectName, target }: Task): Outcome =>
  jestOutcome(target === 'test' ? projectName : `${projectName}.${target}`);

/** What Jest wrote about its tests; a file of tests that does not even load is one failure. */
export function jestOutcome(name: string): Outcome {
  const found = json(resultsFile(name)) as JestResults | undefined;
  if (!found) return failure(`${name}: the tests left no results.`);
  return outcome({
    passed: found.numPassedTests,
    failed: found.numFailedTests + found.numRuntimeErrorTestSuites,
    skipped: found.numPendingTests + found.numTodoTests,
  });
}

/** What Playwright wrote; a journey that only passed at a second try has failed. */
export function playwrightOutcome(name: string): Outcome {
  const found = json(resultsFile(name)) as PlaywrightResults | undefined;
  if (!found) return failure('The browser journeys left no results.');
  const { expected, unexpected, flaky, skipped } = found.stats;
  return outcome({ passed: expected, failed: unexpected + flaky + found.errors.length, skipped });
}
