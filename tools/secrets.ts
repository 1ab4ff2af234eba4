import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** What a file known to its owner alone holds; made on first use, never half written. */
export function secrets<Name extends string>(
  file: string,
  names: readonly Name[],
  make: () => string,
): Record<Name, string> {
  if (!existsSync(file)) {
    const made = Object.fromEntries(names.map((name) => [name, make()]));
    const unfinished = `${file}.${process.pid}.unfinished`;
    writeFileSync(unfinished, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
    try {
      linkSync(unfinished, file);
    } catch (error) {
      // Another command was first: what it made holds.
      if (!existsSync(file)) throw error;
    }
    rmSync(unfinished);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<Name, string>;
}

/** A password that needs no escaping, neither in SQL nor in a URL. */
export const newPassword = (): string => randomBytes(24).toString('base64url');

export const newKey = (): string => randomBytes(32).toString('base64');
