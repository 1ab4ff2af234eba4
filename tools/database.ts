import { join } from 'node:path';
import type { Command } from './command.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { keysIn } from './keys.ts';
import { claim, owner, release } from './owner.ts';
import { stateFolder } from './root.ts';

/** The database a command works on. */
export interface Database {
  embedded: boolean;
  /** What the api, the worker and the cli are told of it. */
  env: NodeJS.ProcessEnv;
  isRunning(): boolean;
}

export const isEmbedded = (): boolean => !process.env.DATABASE_URL;

/** Keeps the clone's database for this command until its end. */
export async function claimDatabase(command: Command, name: string, brief = false): Promise<void> {
  await claim(name, brief);
  command.atEnd(release);
}

/** The database of `DATABASE_URL`, or the clone's own: the command that has claimed it also stops it. */
export async function startDatabase(command: Command): Promise<Database> {
  if (!isEmbedded()) return externalDatabase();
  const starting = startEmbeddedPostgres();
  if (owner()?.pid === process.pid) command.atEnd(() => starting.then(({ stop }) => stop()));
  const { databaseUrl, ownerUrl, keys, files, isRunning } = await starting;
  const env = { ...keys, DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: ownerUrl, KENSHU_FILES: filesIn(files) };
  return { embedded: true, env: { ...process.env, ...env }, isRunning };
}

/** The same for a moment: where `npm start` runs the clone's database, that is used and left alone. */
export async function borrowDatabase(command: Command, name: string): Promise<Database> {
  const other = owner();
  if (isEmbedded() && (!other || other.brief || other.stopping)) {
    await claimDatabase(command, name, true);
  }
  return startDatabase(command);
}

function externalDatabase(): Database {
  const { keys, made, file } = keysIn(stateFolder(), false);
  if (made)
    console.log(`Keys made in ${file}. Keep a copy elsewhere; every api and worker of this database needs the same.`);
  const env = { ...process.env, ...keys, KENSHU_FILES: filesIn(join(stateFolder(), 'files')) };
  return { embedded: false, env, isRunning: () => true };
}

const filesIn = (folder: string): string => process.env.KENSHU_FILES || folder;
