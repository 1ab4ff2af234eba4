import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keysIn, type Keys } from './keys.ts';
import { rotate } from './logs.ts';
import { Cluster, passwordsIn, roles } from './postgres-cluster.ts';
import { postgresPlace } from './postgres-place.ts';
import { processId } from './processes.ts';
import { stateFolder } from './root.ts';
import { newPassword, secrets } from './secrets.ts';

/** A running database: the application's address, its owner's and the superuser's. */
interface EmbeddedPostgres {
  databaseUrl: string;
  ownerUrl: string;
  superUrl: string;
  keys: Keys;
  /** Where the files that belong to this database are kept. */
  files: string;
  isRunning(): boolean;
  stop(): Promise<void>;
}

export interface TestPostgres {
  cluster: Cluster;
  /** A folder that goes with the cluster. */
  files: string;
  stop(): Promise<void>;
}

/** Starts the clone's own database or takes over the one that runs. */
export async function startEmbeddedPostgres(): Promise<EmbeddedPostgres> {
  const place = postgresPlace();
  const folder = join(place.base, 'database');
  const { keys } = keysIn(place.base, existsSync(join(folder, 'data')));
  const log = join(stateFolder('logs'), 'postgres.log');
  rotate(log);
  const cluster = new Cluster(folder, place, log);
  await cluster.start();
  await cluster.ensureDatabase('kenshu');
  return {
    databaseUrl: cluster.url('kenshu_app', 'kenshu'),
    ownerUrl: cluster.url('kenshu_owner', 'kenshu'),
    superUrl: cluster.url('postgres', 'kenshu'),
    files: join(place.base, 'files'),
    keys,
    isRunning: () => cluster.isRunning(),
    stop: () => cluster.stop(),
  };
}

/** Starts a server that ends with its tests; `durable` where a test kills it and counts what was acknowledged. */
export async function startTestPostgres({ durable = false } = {}): Promise<TestPostgres> {
  const place = postgresPlace();
  await removeAbandoned(place.base);
  const { pid, startedAt } = processId(process.pid);
  const folder = join(place.base, ['test', pid, oneWord(startedAt), randomBytes(4).toString('hex')].join('-'));
  mkdirSync(join(folder, 'files'), { recursive: true });
  chmodSync(folder, 0o711);
  // One for all three, so that specs are told one address only.
  const password = newPassword();
  secrets(passwordsIn(folder), roles, () => password);
  const cluster = new Cluster(folder, place, join(folder, 'postgres.log'), {
    max_connections: 200,
    fsync: 'off',
    // No statement of ours may lean on the zone of the server: others set up theirs, and half hours show at once.
    timezone: 'America/St_Johns',
    ...(durable ? {} : { synchronous_commit: 'off', full_page_writes: 'off' }),
  });
  try {
    await cluster.start();
  } catch (error) {
    await cluster.remove();
    throw error;
  }
  return { cluster, files: join(folder, 'files'), stop: () => cluster.remove() };
}

const oneWord = (text: string): string => text.replace(/\W+/g, '_');

/** Removes the servers of tests that were killed: the folder's name says whose it was. */
async function removeAbandoned(base: string): Promise<void> {
  for (const name of readdirSync(base)) {
    const [kind, pid, startedAt] = name.split('-');
    if (kind !== 'test' || !pid || oneWord(processId(Number(pid)).startedAt) === startedAt) continue;
    const folder = join(base, name);
    await new Cluster(folder, postgresPlace(), join(folder, 'postgres.log')).remove();
  }
}
