import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Problem } from '@kenshu/domain/kit/problem';
import { type S3Server, startS3Server } from '@kenshu/testing';
import { readConfig } from '../config/config';
import type { FileStore, Stored } from './file-store';
import { fileStoreOf, prepareFiles } from './file-store-of';
import { S3Store } from './s3-store';

const base = { DATABASE_URL: 'postgresql://kenshu_app@localhost/kenshu' };
const newKey = () => randomBytes(16).toString('hex');
const tomorrow = () => new Date(Date.now() + 86_400_000);
async function listed(store: FileStore, instant = tomorrow()): Promise<Stored[]> {
  const found: Stored[] = [];
  for await (const each of store.before(instant)) found.push(each);
  return found;
}
const config = (env: Record<string, string>) => readConfig({ ...base, ...env });

let server: S3Server;
let folder: string;
beforeAll(async () => {
  server = await startS3Server();
  folder = await mkdtemp(join(tmpdir(), 'kenshu-store-'));
});
afterEach(() => {
  server.objects.clear();
  server.faults.length = 0;
  server.requests.length = 0;
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe.each([
  ['a folder', () => ({ KENSHU_FILES: folder })],
  ['an S3-compatible store', () => server.env],
])('in %s', (_, env) => {
  let store: FileStore;
  beforeAll(() => {
    store = fileStoreOf(config(env()));
  });
  const stored = async (instant = tomorrow()) => (await listed(store, instant)).map(({ key }) => key);

  it('a file comes back byte for byte, and is gone when it is removed', async () => {
    const [key, other, empty] = [newKey(), newKey(), newKey()];
    const bytes = randomBytes(3_000_000);
    await store.put(key, bytes);
    await store.put(other, Buffer.from('源'));
    await store.put(empty, new Uint8Array());
    expect((await buffer(await store.open(key))).equals(bytes)).toBe(true);
    expect((await buffer(await store.open(other))).toString()).toBe('源');
    expect((await buffer(await store.open(empty))).length).toBe(0);
    expect((await stored()).sort()).toEqual([key, other, empty].sort());
    for (const each of [key, other, empty]) await store.remove(each);
    await store.remove(key);
    await expect(store.open(key)).rejects.toThrow();
    expect(await stored()).toEqual([]);
  });

  it('a file that is put again is the later one', async () => {
    const key = newKey();
    for (const text of ['first', 'second']) await store.put(key, Buffer.from(text));
    expect((await buffer(await store.open(key))).toString()).toBe('second');
    await store.remove(key);
  });

  it('what is from before an instant is found, however much there is, and can be removed', async () => {
    const keys = Array.from({ length: 5 }, newKey);
    for (const key of keys) await store.put(key, Buffer.from(key));
    expect(await stored(new Date(Date.now() - 60_000))).toEqual([]);
    expect((await stored()).sort()).toEqual([...keys].sort());
    for await (const { key, remove } of store.before(tomorrow())) if (key !== keys[0]) await remove();
    expect(await stored()).toEqual([keys[0]]);
    await store.remove(keys[0]!);
  });

  it('nothing but a key leads anywhere', async () => {
    for (const wrong of ['', '../../etc/passwd', newKey().toUpperCase(), `${newKey()}/..`]) {
      await expect(store.put(wrong, new Uint8Array())).rejects.toThrow('not a key');
      await expect(store.open(wrong)).rejects.toThrow('not a key');
      await expect(Promise.resolve().then(() => store.remove(wrong))).rejects.toThrow('not a key');
    }
  });
});

describe('in a folder', () => {
  it('what was begun to be put is found as well', async () => {
    await writeFile(join(folder, `${newKey()}.part`), 'half');
    const found = await listed(fileStoreOf(config({ KENSHU_FILES: folder })));
    expect(found.map(({ key }) => key)).toEqual([expect.stringMatching(/\.part$/)]);
    await found[0]!.remove();
  });
});

describe('in an S3-compatible store', () => {
  const PATIENCE = 1_000;
  const hurried = (env: Partial<S3Server['env']> = {}) => new S3Store(config({ ...server.env, ...env }).s3!, PATIENCE);
  const problemOf = (work: Promise<unknown>) =>
    work.catch((error: unknown) => (error instanceof Problem ? error.type : error));

  it('another key than ours opens nothing; nor do bytes that changed on the way', async () => {
    const key = newKey();
    await expect(hurried({ S3_SECRET_ACCESS_KEY: 'another' }).put(key, Buffer.from('a'))).rejects.toThrow(
      'The file store answers 403 to PUT: SignatureDoesNotMatch',
    );
    await expect(hurried({ S3_REGION: 'eu-west-1' }).put(key, Buffer.from('a'))).rejects.toThrow(
      'SignatureDoesNotMatch',
    );
    expect(server.objects.size).toBe(0);

    // The control of the server: it would notice.
    await hurried().put(key, Buffer.from('a'));
    const { headers } = await new Promise<{ headers: Record<string, string> }>((resolve) => {
      server.faults.push((request, reply) => {
        resolve({ headers: request.headers as Record<string, string> });
        reply.writeHead(200).end();
      });
      void hurried().put(key, Buffer.from('a'));
    });
    const { authorization, 'x-amz-date': date, 'x-amz-content-sha256': hash } = headers;
    const signed = { authorization: authorization!, 'x-amz-date': date!, 'x-amz-content-sha256': hash! };
    const url = `${server.env.S3_ENDPOINT}/kenshu/files/${key}`;
    const send = (body: string) => fetch(url, { method: 'PUT', headers: signed, body }).then(({ status }) => status);
    expect([await send('a'), await send('b')]).toEqual([200, 403]);
  });

  it('a moment of trouble is got over, and a longer one is said to pass', async () => {
    const key = newKey();
    const busy: S3Server['faults'][number] = (_, reply) => reply.writeHead(503).end();
    server.faults.push(busy, busy);
    await hurried().put(key, Buffer.from('a'));
    expect(server.requests).toEqual(Array<string>(3).fill(`PUT /kenshu/files/${key}`));
    server.faults.push(busy, busy, busy);
    expect(await problemOf(hurried().open(key))).toBe('unavailable');
    expect(await problemOf(hurried({ S3_ENDPOINT: 'http://127.0.0.1:9' }).open(key))).toBe('unavailable');
  });

  it('a store that does not answer, or falls silent in the middle, is waited for so long and no longer', async () => {
    const key = newKey();
    const bytes = randomBytes(100_000);
    await hurried().put(key, bytes);
    const begun = performance.now();
    server.faults.push(() => undefined);
    expect(await problemOf(hurried().open(key))).toBe('unavailable');
    server.faults.push(
      (_, reply) => void reply.writeHead(200, { 'content-length': '100000' }).write(bytes.subarray(0, 10)),
    );
    await expect(buffer(await hurried().open(key))).rejects.toThrow('the file store fell silent');
    expect(performance.now() - begun).toBeLessThan(10 * PATIENCE);

    // whoever reads may take longer than the store may be silent
    const slow: Buffer[] = [];
    for await (const piece of await hurried().open(key)) {
      slow.push(piece as Buffer);
      if (slow.length === 1) await sleep(2 * PATIENCE);
    }
    expect(Buffer.concat(slow).equals(bytes)).toBe(true);
  });

  it('the bucket is made where there is none, and a wrong key is told before anything serves', async () => {
    const empty = await startS3Server({ bucketExists: false });
    const store = () => fileStoreOf(config(empty.env));
    await expect(store().put(newKey(), Buffer.from('a'))).rejects.toThrow('404 to PUT: NoSuchBucket');
    await prepareFiles(config(empty.env));
    await prepareFiles(config(empty.env));
    expect(empty.requests.filter((request) => request === 'PUT /kenshu/')).toHaveLength(1);
    await store().put(newKey(), Buffer.from('a'));
    await expect(prepareFiles(config({ ...empty.env, S3_ACCESS_KEY_ID: 'somebody' }))).rejects.toThrow('answers 403');
    await empty.close();
  });
});
