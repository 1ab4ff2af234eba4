import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './command.ts';
import { newKey, secrets } from './secrets.ts';

const names = ['KENSHU_MASTER_KEY', 'KENSHU_INDEX_KEY'] as const;
export type Keys = Record<(typeof names)[number], string>;

/** The keys from the environment, else from a file in the folder, made with the first data and never without them. */
export function keysIn(folder: string, hasData: boolean): { keys: Keys; made: boolean; file: string } {
  const file = join(folder, 'keys.json');
  const given = Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  if (names.every((name) => name in given)) return { keys: given as Keys, made: false, file };
  const made = !existsSync(file);
  if (made && hasData) {
    throw new Refusal(
      `${file} is missing. It holds the keys of the database beside it; without them passports and health data cannot be read.\n` +
        'Put the file back, or give the keys as KENSHU_MASTER_KEY and KENSHU_INDEX_KEY.',
    );
  }
  return { keys: { ...secrets(file, names, newKey), ...given }, made, file };
}
