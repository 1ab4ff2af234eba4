import { existsSync, renameSync, statSync } from 'node:fs';

/** Sets a long log aside before more is written; what still writes to it goes on in the old one. */
export function rotate(log: string): void {
  if (existsSync(log) && statSync(log).size > 10_000_000) renameSync(log, `${log}.1`);
}
