import { hash, verify } from 'argon2';
import { inTurn } from './in-turn';

// OWASP's second choice for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

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
