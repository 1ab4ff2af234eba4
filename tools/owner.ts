import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from './command.ts';
import { endProcess, isAlive, processId, until, type ProcessId } from './processes.ts';
import { stateFolder } from './root.ts';

/** Who runs the embedded database of this clone, and which services with it: a file outlives a kill, so both are checked. */
interface Owner extends ProcessId {
  command: string;
  since: string;
  services: ProcessId[];
  /** Runs for a moment only, so that others wait for its end. */
  brief: boolean;
  stopping: boolean;
}

const file = (): string => join(stateFolder(), 'owner');

/** The owner on record, alive or dead. */
function recorded(): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file(), 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

/** The running command that owns the database. */
export function owner(): Owner | undefined {
  const found = recorded();
  return found && isAlive(found) ? found : undefined;
}

/** Makes this process the owner, after ending what a killed owner left running; refuses beside a living one. */
export async function claim(command: string, brief: boolean): Promise<void> {
  const since = new Date().toISOString();
  const mine: Owner = { ...processId(process.pid), command, since, brief, services: [], stopping: false };
  while (!take(mine)) {
    const other = recorded();
    if (!other) continue;
    if (!isAlive(other)) {
      for (const service of other.services) await endProcess(service, 3_000);
      await forget(other);
    } else if (!(await isLeaving(other))) {
      throw new Refusal(
        `Kenshu runs in this folder already: ${other.command}, process ${other.pid}, since ${other.since}.\n` +
          `Use that one, or end it first (Ctrl-C where it runs, or: kill ${other.pid}).`,
      );
    }
  }
}

/** Whether a living owner ends by itself: it was told to, or it runs for a moment only. */
async function isLeaving(other: Owner): Promise<boolean> {
  const gone = () => !isAlive(other);
  const told = await until(() => gone() || other.brief || recorded()?.stopping === true, 1_500);
  if (!told) return false;
  if (!gone()) console.log(`Waiting for ${other.command} (process ${other.pid}) to end …`);
  return until(gone, 600_000);
}

/** Notes a service of ours, so that whoever comes after a kill can end it. */
export const noteService = (pid: number): void => change((mine) => mine.services.push(processId(pid)));

export const noteStopping = (): void => change((mine) => (mine.stopping = true));

export function release(): void {
  if (isMine(recorded())) rmSync(file(), { force: true });
}

const isMine = (found: Owner | undefined): found is Owner => found?.pid === process.pid && isAlive(found);

function change(edit: (mine: Owner) => unknown): void {
  const mine = recorded();
  if (!isMine(mine)) return;
  edit(mine);
  renameSync(draft(mine), file());
}

function draft(content: Owner): string {
  const path = `${file()}.${process.pid}`;
  writeFileSync(path, JSON.stringify(content));
  return path;
}

/** A link is made by one process only, however many try. */
function take(mine: Owner): boolean {
  const path = draft(mine);
  try {
    linkSync(path, file());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(path, { force: true });
  }
}

/** Removes the record of a dead owner, unless another process has put its own there in the meantime. */
async function forget(dead: Owner): Promise<void> {
  await sleep(Math.random() * 50);
  const found = recorded();
  if (found?.pid === dead.pid && found.startedAt === dead.startedAt) rmSync(file(), { force: true });
}
