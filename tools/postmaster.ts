import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startOf, until } from './processes.ts';

/** The server that runs on these data, by its own file and by the system: after a reboot the number may be another's. */
export function postmasterOf(data: string): { pid: number; port: number } | undefined {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid = 0, , , port = 0] = readFileSync(file, 'utf8').split('\n').map(Number);
  return pid && startOf(pid) && worksIn(data, pid) ? { pid, port } : undefined;
}

/** Waits for what a killed server leaves behind: its sessions live on for a moment, and no server may start beside them. */
export async function endOrphansOf(data: string): Promise<void> {
  if (process.platform !== 'linux') return; // PostgreSQL's own check of its shared memory has to do
  const orphans = () =>
    readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid && startOf(pid) && worksIn(data, pid));
  if (!(await until(() => orphans().length === 0, 5_000))) for (const pid of orphans()) process.kill(pid, 'SIGKILL');
  await until(() => orphans().length === 0, 5_000);
  // PostgreSQL would refuse for as long as another process has the number in this file.
  rmSync(join(data, 'postmaster.pid'), { force: true });
}

/** Whether a process is of the server on these data: each of them works in that folder. */
function worksIn(data: string, pid: number): boolean {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(data);
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    return false;
  }
}
