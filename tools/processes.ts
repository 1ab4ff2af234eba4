import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessId {
  pid: number;
  startedAt: string;
}

/** When a running process started, in the system's own words; nothing when it has ended. */
export function startOf(pid: number): string | undefined {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || undefined;
  }
  try {
    // The command's name may hold blanks and brackets; what follows the last bracket are fields 3 and on.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ') ?? [];
    // In a container nobody may reap the dead: a zombie runs no more.
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

export const processId = (pid: number): ProcessId => ({ pid, startedAt: startOf(pid) ?? '' });

export const isAlive = ({ pid, startedAt }: ProcessId): boolean => startOf(pid) === startedAt;

/** Asks a process to end, and makes it end when it has not done so in time. */
export async function endProcess(id: ProcessId, patienceMs: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (isAlive(id)) process.kill(id.pid, signal);
    await until(() => !isAlive(id), patienceMs);
  }
}

/** Whether the condition came true in time. */
export async function until(condition: () => boolean | Promise<boolean>, patienceMs: number): Promise<boolean> {
  const end = Date.now() + patienceMs;
  while (!(await condition())) {
    if (Date.now() > end) return false;
    await sleep(50);
  }
  return true;
}

const running = new Set<ChildProcess>();

/** Runs a program to its end and answers its exit code and everything it wrote. */
export function run(
  program: string,
  args: string[],
  options: SpawnOptions = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    running.add(child);
    const written: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => written.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: Buffer.concat(written).toString() });
    });
  });
}

/** Ends the programs that still run when the command is stopped in the middle. */
export function endRunning(): void {
  for (const child of running) child.kill();
}
