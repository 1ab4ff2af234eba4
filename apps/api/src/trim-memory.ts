import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const AFTER_MS = 1_000;

/**
 * Gives back what loading the modules took, some 40 MB of garbage that V8 would otherwise keep room for.
 * A smaller young generation would do so too, and then cost a fifth more time on every request. It takes a tenth of
 * a second, so it waits until whoever waits for the start has been answered.
 */
export function trimMemory(): void {
  setTimeout(() => {
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc') as (options: { type: 'major'; flavor: 'last-resort' }) => void;
    gc({ type: 'major', flavor: 'last-resort' });
  }, AFTER_MS).unref();
}
