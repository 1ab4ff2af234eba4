import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { openSync, readFileSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { Refusal } from './command.ts';
import { rotate } from './logs.ts';
import { endProcess, processId, until } from './processes.ts';
import { inRoot } from './root.ts';

export interface Service {
  name: string;
  pid: number;
  /** Comes with the exit code, whatever the reason. */
  ended: Promise<number>;
  /** What it wrote last, or nothing when that went to the terminal. */
  lastWords(): string;
  /** Lets one go on that was started to wait. */
  go(): void;
  stop(): Promise<void>;
}

/** Starts one of the built entries; its log goes to a file of its name, or to the terminal where no folder is given. */
export function startService(
  name: string,
  script: string,
  env: NodeJS.ProcessEnv,
  logs?: string,
  ...args: string[]
): Service {
  const log = logs && join(logs, `${name}.log`);
  if (log) rotate(log);
  const output = log ? openSync(log, 'a') : 'inherit';
  const offset = log ? statSync(log).size : 0;
  const stdio: StdioOptions = ['ignore', output, output, 'ipc'];
  const preload = ['--enable-source-maps', '--import', inRoot('tools/exit-with-parent.mjs')];
  // Detached: Ctrl-C reaches the whole group of the terminal, and the order of ending is ours.
  const child = spawn(process.execPath, [...preload, inRoot(script), ...args], { env, stdio, detached: true });
  const id = processId(child.pid ?? 0);
  return {
    name,
    pid: id.pid,
    ended: ended(child),
    lastWords: () =>
      log ? readFileSync(log).subarray(offset).toString().trimEnd().split('\n').slice(-20).join('\n') : '',
    go: () => void child.send('go'),
    stop: () => endProcess(id, 15_000),
  };
}

/** Waits until the api on the port says that it can serve. */
export async function waitUntilReady(port: number | string): Promise<void> {
  const ready = () =>
    fetch(`http://127.0.0.1:${port}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  if (!(await until(ready, 60_000))) throw new Refusal(`The api on port ${port} does not become ready: see its log.`);
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  });
}
