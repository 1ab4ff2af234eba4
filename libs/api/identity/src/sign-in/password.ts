import { hash, verify } from 'argon2';
import { Problem } from '@kenshu/domain/kit/problem';

// OWASP's second choice for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const atOnce = 2;
const queueLength = 20;
let running = 0;
const waiting: (() => void)[] = [];

/** At most two hashes at a time and twenty in the queue; more is refused, so that signing in cannot stop the api. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= queueLength) throw new Problem('sign-in/busy');
    await new Promise<void>((go) => waiting.push(go));
  }
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** One spelling of what was typed: keyboards compose accents in different ways. */
const composed = (password: string) => password.normalize('NFC');

export const hashPassword = (password: string) => inTurn(() => hash(composed(password), cost));

let nobody: Promise<string> | undefined;

/** Whether the password is right; takes as long for an account that does not exist (`null`). */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hash('nobody has this password', cost);
  const against = stored ?? (await nobody);
  const right = await inTurn(() => verify(against, composed(password)));
  return right && stored !== null;
}
