import { Problem } from '@kenshu/domain/kit/problem';

const atOnce = 2;
const queueLength = 20;
let running = 0;
const waiting: (() => void)[] = [];

/** At most two hashes at a time and twenty in the queue; more is refused, so that signing in cannot stop the api. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < atOnce) running++;
  else if (waiting.length < queueLength) await new Promise<void>((go) => waiting.push(go));
  else throw new Problem('sign-in/busy');
  try {
    return await work();
  } finally {
    // the place is handed on, never free in between: whoever came at that moment would be a third
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
