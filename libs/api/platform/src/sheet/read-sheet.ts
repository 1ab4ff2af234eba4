import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Problem } from '@kenshu/domain/kit/problem';
import { type Sheet, type SheetLimits, sheetLimits, type SheetRefusal } from './sheet';

const MB = 1024 * 1024;

type Answer = { sheet: Sheet } | { refused: SheetRefusal };

const refusal = (why: SheetRefusal, { rows, packed, unpacked }: SheetLimits) =>
  new Problem(why, why === 'sheet/too-large' ? { rows, megabytes: packed / MB, unpacked: unpacked / MB } : {});

/** The program of the thread: a file of its own beside the entries of the build, the source itself in tests. */
function program(): string {
  const files = ['./sheet-thread.ts', '../sheet-thread.js', './sheet-thread.js'];
  const found = files.map((file) => fileURLToPath(new URL(file, import.meta.url))).find((file) => existsSync(file));
  if (!found) throw new Error('sheet-thread is missing from the build: apps/api/vite.config.ts names it');
  return found;
}

/** One sheet, read where nothing but that thread can run out of memory or time. */
function readInThread(bytes: Uint8Array, limits: SheetLimits): Promise<Sheet> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program(), {
      workerData: { bytes, limits },
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, maxYoungGenerationSizeMb: 32 },
      execArgv: [],
      env: {},
      name: 'sheet',
    });
    const patience = setTimeout(() => end(() => reject(refusal('sheet/too-large', limits))), limits.patienceMs);
    const end = (settle: () => void) => {
      clearTimeout(patience);
      settle();
      void thread.terminate();
    };
    thread.once('message', (answer: Answer) =>
      end(() => ('sheet' in answer ? resolve(answer.sheet) : reject(refusal(answer.refused, limits)))),
    );
    thread.once('error', (error: Error & { code?: string }) =>
      end(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refusal('sheet/too-large', limits) : error)),
    );
    thread.once('exit', (code) => end(() => reject(new Error(`the thread of a sheet ended with code ${code}`))));
  });
}

let last: Promise<unknown> = Promise.resolve();

/**
 * The first sheet of a book (XLSX) or a text (CSV), told apart by what the bytes are: every cell that holds something,
 * as it is shown. In the worker only, one after another.
 */
export function readSheet(bytes: Uint8Array, limits = sheetLimits): Promise<Sheet> {
  if (bytes.byteLength > limits.packed) return Promise.reject(refusal('sheet/too-large', limits));
  const reading = last.then(() => readInThread(bytes, limits));
  last = reading.catch(() => undefined); // whoever asked for it is told
  return reading;
}
