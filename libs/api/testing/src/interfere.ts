import { setTimeout as sleep } from 'node:timers/promises';
import type { TestApp } from './start-app';

/** What is to be said instead of a statement; null says nothing, a throw fails it. */
type Change = (text: string) => string | null | Promise<string | null>;

/**
 * For the controls of races and crashes: while `run` runs, everything the application says to the database in its
 * transactions passes `change`, so that a test can switch a protection off and look at the fault.
 */
export async function interfering<Result>(
  { source }: TestApp,
  change: Change,
  run: () => Promise<Result>,
): Promise<Result> {
  const create = source.createQueryRunner.bind(source);
  source.createQueryRunner = (mode) => {
    const runner = create(mode);
    const query = runner.query.bind(runner) as (text: string, ...rest: unknown[]) => Promise<unknown>;
    runner.query = (async (text: string, ...rest: unknown[]) => {
      const changed = await change(text);
      return changed === null ? [] : query(changed, ...rest);
    }) as typeof runner.query;
    return runner;
  };
  try {
    return await run();
  } finally {
    source.createQueryRunner = create;
  }
}

const MOMENT_MS = 50;

/** Row locks and waiting advisory locks are left out, and every write waits a moment, so that all look before one writes. */
export const withoutLocks = <Result>(test: TestApp, run: () => Promise<Result>): Promise<Result> =>
  interfering(
    test,
    async (text) => {
      if (/^\s*(insert|update|delete)/i.test(text)) await sleep(MOMENT_MS);
      if (text.includes('pg_advisory_xact_lock')) return null;
      return text.replace(/ for (no key update|update|key share|share)( of "?\w+"?)?/gi, '');
    },
    run,
  );
