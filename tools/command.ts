import { endRunning } from './processes.ts';

/** Something the person at the terminal can mend: shown in words, without a stack. */
export class Refusal extends Error {}

export interface Command {
  args: string[];
  /** Registers what must be ended on every way out; what was registered last is ended first. */
  atEnd(end: () => unknown): void;
}

/** Runs a command, then ends what it started, also on Ctrl-C, on a kill and when the process that started it dies. */
export async function command(main: (command: Command) => Promise<number>, codeWhenStopped = 130): Promise<void> {
  const ends: (() => unknown)[] = [];
  let ending = false;
  const finish = async (code: number) => {
    if (ending) return;
    ending = true;
    endRunning();
    for (const end of ends.reverse()) await Promise.resolve().then(end).catch(report);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void finish(codeWhenStopped));
  process.on('disconnect', () => void finish(codeWhenStopped));
  process.channel?.unref();
  // A terminal that was closed must not keep us from stopping what runs.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

  try {
    await finish(await main({ args: process.argv.slice(2), atEnd: (end) => ends.push(end) }));
  } catch (error) {
    if (!ending) report(error);
    await finish(1);
  }
}

function report(error: unknown): void {
  console.error(error instanceof Refusal ? `\n${error.message}` : error);
}
