import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from '@jest/globals';
import { JsonAdapter } from './json-adapter';
import { JsonText } from './json-text';

const long = JSON.stringify({ names: Array.from({ length: 500 }, (_, n) => `カンボジア ${n}`) });
const short = '{"name":"カンボジア"}';

const adapter = new JsonAdapter();
const fastify = adapter.getInstance();
fastify.get('/long', (_request, reply) => adapter.reply(reply, new JsonText(long, 7)));
fastify.get('/short', (_request, reply) => adapter.reply(reply, new JsonText(short, 7)));
afterAll(() => fastify.close());

const ask = (url: string, encoding?: string) =>
  fastify.inject({ url, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } });

it.each(['gzip, deflate, br, zstd', 'br;q=1, gzip;q=0.5'])('a long answer is compressed for %s', async (encoding) => {
  const { headers, rawPayload } = await ask('/long', encoding);
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding', etag: '"7"' });
  expect(gunzipSync(rawPayload).toString()).toBe(long);
  expect(rawPayload.length).toBeLessThan(long.length / 4);
});

it.each([undefined, '', 'br', 'gzip;q=0'])('and goes as it is for %s', async (encoding) => {
  const { headers, payload } = await ask('/long', encoding);
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers).toMatchObject({ vary: 'accept-encoding', 'content-length': String(Buffer.byteLength(long)) });
  expect(payload).toBe(long);
});

it('a short answer is not worth it', async () => {
  const { headers, payload } = await ask('/short', 'gzip');
  expect(headers['content-encoding']).toBeUndefined();
  expect(payload).toBe(short);
});
