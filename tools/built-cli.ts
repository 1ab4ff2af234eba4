import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Refusal, type Command } from './command.ts';
import type { Database } from './database.ts';
import { inRoot } from './root.ts';

/** Runs the built cli at the terminal and answers its exit code. */
export async function cli(here: Command, database: Pick<Database, 'env'>, ...args: string[]): Promise<number> {
  const options = ['--enable-source-maps', inRoot('dist/apps/api/cli.js')];
  const child = spawn(process.execPath, [...options, ...args], { env: database.env, stdio: 'inherit' });
  here.atEnd(() => child.kill());
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

/** Brings the database up to date; an empty embedded one gets the demonstration data. */
export async function prepare(here: Command, database: Database): Promise<void> {
  const demonstration = database.embedded && process.env.KENSHU_DEMO !== '0';
  const code = await cli(here, database, 'prepare', ...(demonstration ? ['--demo'] : []));
  if (code !== 0) throw new Refusal('The database could not be prepared: see above.');
}
