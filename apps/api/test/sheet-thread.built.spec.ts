import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from '@jest/globals';
import { sheets } from '@kenshu/platform';

const built = join(import.meta.dirname, '../../../dist/apps/api');
const limits = { packed: 1e6, unpacked: 1e6, rows: 10, heapMb: 64, patienceMs: 10_000 };

async function readByBuiltThread(bytes: Uint8Array): Promise<unknown> {
  const thread = new Worker(join(built, 'sheet-thread.js'), { workerData: { bytes, limits }, execArgv: [] });
  const [answer] = (await once(thread, 'message')) as [unknown];
  await thread.terminate();
  return answer;
}

it('the build has the thread that reads sheets, where what starts it looks', async () => {
  const table = { title: 'T', note: '', language: 'en', columns: [{ title: 'Name', width: 9 }], rows: [['源']] };
  const rows = ['Name', '源'].map((text, i) => ({ row: i + 1, cells: [{ column: 'A', text }] }));
  expect(await readByBuiltThread(await sheets.write(table))).toEqual({ sheet: { name: 'T', others: [], rows } });
  expect(await readByBuiltThread(new TextEncoder().encode('Name\n源'))).toEqual({
    sheet: { name: '', others: [], rows },
  });

  const chunks = await readdir(join(built, 'chunks'));
  const texts = await Promise.all(chunks.map((name) => readFile(join(built, 'chunks', name), 'utf8')));
  expect(texts.filter((text) => text.includes('../sheet-thread.js')).length).toBeGreaterThan(0);
});
