import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from './command.ts';
import { connected } from './connected.ts';
import { freePort, isFree } from './ports.ts';
import type { Place } from './postgres-place.ts';
import { endOrphansOf, postmasterOf } from './postmaster.ts';
import { run } from './processes.ts';
import { newPassword, secrets } from './secrets.ts';

export const roles = ['postgres', 'kenshu_owner', 'kenshu_app'] as const;
type Role = (typeof roles)[number];
export const passwordsIn = (folder: string): string => join(folder, 'passwords.json');
type Settings = Record<string, string | number>;

const common: Settings = {
  listen_addresses: '127.0.0.1',
  // None: the path of a deep folder is too long for a socket, and a common folder is nobody's business.
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** One PostgreSQL server with its data, in a folder of its own; a kill at any moment leaves it able to start. */
export class Cluster {
  readonly #folder: string;
  readonly #data: string;
  readonly #log: string;
  readonly #place: Place;
  readonly #settings: Settings;
  #port = 0;

  constructor(folder: string, place: Place, log: string, settings: Settings = {}) {
    this.#folder = folder;
    this.#data = join(folder, 'data');
    this.#log = log;
    this.#place = place;
    this.#settings = { ...common, ...settings };
  }

  /** Makes the data where there are none, then starts the server or takes over the one that runs. */
  async start(): Promise<void> {
    if (!existsSync(this.#data)) await this.#create();
    this.#refuseOtherVersion();
    const running = postmasterOf(this.#data);
    if (running && (await this.#answers(running.port))) return;
    if (running) await this.#control('stop', '-m', 'immediate');
    await endOrphansOf(this.#data);
    for (let attempt = 1; !(await this.#tryToStart()); attempt += 1) {
      if (attempt === 3)
        throw new Refusal(`The embedded PostgreSQL does not start. The end of ${this.#log}:\n${tail(this.#log)}`);
    }
  }

  async stop(): Promise<void> {
    if (!this.isRunning()) return;
    const stopped = await this.#control('stop', '-m', 'fast', '-t', '20');
    if (!stopped) await this.#control('stop', '-m', 'immediate', '-t', '20');
  }

  /** Ends the server as abruptly as the system can. */
  async kill(): Promise<void> {
    const running = postmasterOf(this.#data);
    if (running) process.kill(running.pid, 'SIGKILL');
    await endOrphansOf(this.#data);
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }

  isRunning(): boolean {
    return postmasterOf(this.#data) !== undefined;
  }

  url(role: Role, database: string): string {
    return `postgres://${role}:${this.#passwords()[role]}@127.0.0.1:${this.#port}/${database}`;
  }

  /** Makes the two roles of the application and a database of the first; a second call changes nothing. */
  async ensureDatabase(name: string): Promise<void> {
    await connected(this.url('postgres', 'postgres'), async (client) => {
      for (const role of roles.slice(1)) {
        const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
        if (!rowCount) await client.query(`create role ${role} login password '${this.#passwords()[role]}'`);
      }
      const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
      if (!rowCount) await client.query(`create database ${name} owner kenshu_owner`);
    });
  }

  #passwords(): Record<Role, string> {
    const file = passwordsIn(this.#folder);
    if (existsSync(this.#data) && !existsSync(file)) {
      throw new Refusal(
        `${file} is missing: without it nobody can open the database beside it. Put it back from a backup.`,
      );
    }
    return secrets(file, roles, newPassword);
  }

  async #create(): Promise<void> {
    mkdirSync(this.#folder, { recursive: true });
    chmodSync(this.#folder, 0o711);
    const unfinished = join(this.#folder, 'data.unfinished');
    const passwordFile = join(this.#folder, 'password.unfinished');
    for (const left of [unfinished, passwordFile]) rmSync(left, { recursive: true, force: true });
    writeFileSync(passwordFile, this.#passwords().postgres, { mode: 0o600 });
    mkdirSync(unfinished, { mode: 0o700 });
    const { uid, gid } = this.#place.runAs;
    if (uid !== undefined && gid !== undefined)
      for (const path of [passwordFile, unfinished]) chownSync(path, uid, gid);

    const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--no-instructions'];
    const text = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    if (this.#settings.fsync === 'off') access.push('--no-sync');
    // Under the character type C pg_trgm sees ASCII letters only; the name of a UTF-8 locale differs between systems.
    const initdb = (type: string) => this.#run('initdb', '-D', unfinished, ...access, ...text, `--lc-ctype=${type}`);
    const done = (await initdb('C.UTF-8')) || (await initdb('en_US.UTF-8'));
    rmSync(passwordFile);
    if (!done)
      throw new Refusal(`The embedded PostgreSQL cannot make its data. The end of ${this.#log}:\n${tail(this.#log)}`);
    renameSync(unfinished, this.#data);
  }

  #refuseOtherVersion(): void {
    const ofData = readFileSync(join(this.#data, 'PG_VERSION'), 'utf8').trim();
    if (ofData === this.#place.major) return;
    throw new Refusal(
      `The data in ${this.#data} are of PostgreSQL ${ofData}, the programs of PostgreSQL ${this.#place.major}.\n` +
        `Make a backup with the release of Kenshu that came with ${ofData} and restore it with this one.`,
    );
  }

  async #tryToStart(): Promise<boolean> {
    const remembered = join(this.#folder, 'port');
    const last = existsSync(remembered) ? Number(readFileSync(remembered, 'utf8')) : 0;
    const port = last && (await isFree(last)) ? last : await freePort();
    const settings = Object.entries({ port, ...this.#settings }).map(([name, value]) => `-c ${name}='${value}'`);
    await this.#control('start', '-t', '60', '-o', settings.join(' '));
    if (!(await this.#answers(port))) return false;
    writeFileSync(remembered, String(port));
    return true;
  }

  /** Whether our server answers on the port, given the time to recover from a crash. */
  async #answers(port: number): Promise<boolean> {
    this.#port = port;
    for (const end = Date.now() + 60_000; this.isRunning() && Date.now() < end; await sleep(50)) {
      const answer = await connected(this.url('postgres', 'postgres'), (client) => client.query('select')).catch(
        () => undefined,
      );
      if (answer) return true;
    }
    return false;
  }

  #control(verb: string, ...args: string[]): Promise<boolean> {
    return this.#run('pg_ctl', verb, '-w', '-s', '-D', this.#data, ...args);
  }

  async #run(program: string, ...args: string[]): Promise<boolean> {
    // A server keeps what its starter writes to: a file, as a pipe would die with us.
    const log = openSync(this.#log, 'a');
    const env = { PATH: process.env.PATH, LC_ALL: 'C' };
    const { runAs, programs } = this.#place;
    const { code } = await run(join(programs, program), args, {
      ...runAs,
      cwd: this.#folder,
      env,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    return code === 0;
  }
}

const tail = (file: string): string => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
