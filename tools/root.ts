import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this clone. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

export const inRoot = (...parts: string[]): string => join(root, ...parts);

/** A folder under `.kenshu`, which holds everything that running makes and nobody but its owner reads. */
export function stateFolder(...parts: string[]): string {
  mkdirSync(inRoot('.kenshu'), { recursive: true, mode: 0o700 });
  const folder = inRoot('.kenshu', ...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}
