import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '@kenshu/testing';
import { type BuiltApi, startBuiltApi } from './built-api';

const web = join(import.meta.dirname, '../../../dist/apps/web');

let database: TestDatabase;
let api: BuiltApi;
beforeAll(async () => {
  database = await cloneDatabase();
  api = await startBuiltApi(database);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

async function ask(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${api.url}${path}`, { headers });
  const header = (name: string) => answer.headers.get(name);
  return {
    status: answer.status,
    type: header('content-type'),
    cache: header('cache-control'),
    text: await answer.text(),
  };
}

const page = { status: 200, type: 'text/html; charset=utf-8', cache: 'no-cache' };
const refusal = { status: 404, type: 'application/problem+json; charset=utf-8' };

it('the page of the application is the answer to every address but those of the api and of files', async () => {
  const { text, ...first } = await ask('/');
  expect(first).toEqual(page);
  expect(text).toContain('<div id="root">');
  for (const path of [
    '/index.html',
    '/courses/abc',
    '/desk/courses/abc/timetable',
    '/l',
    '/%00',
    '/a//b',
    '/..%2f..%2fpackage.json',
  ])
    expect([path, await ask(path)]).toEqual([path, { ...page, text }]);
  for (const path of ['/api/nothing', '/assets/gone-1234.js', '/assets/..%2f..%2fapi%2fmain.js'])
    expect([path, await ask(path)]).toEqual([path, expect.objectContaining(refusal)]);
});

it('a file that was built after the start is served, compressed as it lies there, and gone when it is gone', async () => {
  const name = `later-${randomUUID()}.js`;
  const files = ['', '.br'].map((end) => join(web, 'assets', name + end));
  expect(await ask(`/assets/${name}`)).toMatchObject(refusal);
  try {
    await writeFile(files[0]!, 'plain');
    await writeFile(files[1]!, brotliCompressSync('compressed'));
    for (const [encoding, text] of [
      ['br', 'compressed'],
      ['identity', 'plain'],
    ]) {
      expect(await ask(`/assets/${name}`, { 'accept-encoding': encoding! })).toEqual({
        status: 200,
        type: 'application/javascript; charset=utf-8',
        cache: 'public, max-age=31536000, immutable',
        text,
      });
    }
  } finally {
    for (const file of files) await rm(file, { force: true });
  }
  expect(await ask(`/assets/${name}`)).toMatchObject(refusal);
});
