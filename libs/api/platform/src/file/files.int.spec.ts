import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type S3Server, startS3Server, type TestApp } from '@kenshu/testing';
import { somebody, startPlatform } from '../../testing';
import { Files } from './files';

let server: S3Server;
let test: TestApp;
beforeAll(async () => {
  server = await startS3Server();
  test = await startPlatform(server.env);
});
afterAll(async () => {
  await test.close();
  await server.close();
});

it('a file in an S3-compatible store is its owner’s, waits while the store is away, and is swept', async () => {
  const ada = somebody(test, 'coordinator');
  const bytes = Buffer.from('源'.repeat(100_000));
  const file = {
    name: 'Liste 源.txt',
    type: 'text/plain',
    bytes,
    ownerId: ada.userId,
    expiresAt: new Date(Date.now() + 60_000),
  };
  const { id, key } = await test.db.transaction((tx) => test.app.get(Files).keep(tx, file));
  expect([...server.objects.keys()]).toEqual([`files/${key}`]);

  const answer = await ada.get(`/files/${id}`);
  expect([answer.status, answer.text]).toEqual([200, bytes.toString()]);
  expect(answer.headers).toMatchObject({
    'content-type': 'text/plain',
    'content-length': String(bytes.length),
    'content-disposition': `attachment; filename="Liste _.txt"; filename*=UTF-8''Liste%20%E6%BA%90.txt`,
  });
  expect((await somebody(test, 'director').get(`/files/${id}`)).status).toBe(404);

  for (let i = 0; i < 3; i++) server.faults.push((_, reply) => reply.writeHead(503).end());
  const away = await ada.get(`/files/${id}`);
  expect([away.status, away.body.type, away.headers['retry-after']]).toEqual([503, '/problems/unavailable', '1']);

  await test.db.query(`update file set expires_at = app_now() - interval '1 second' where id = $1`, [id]);
  const sweep = () => test.app.get(Files).sweep();
  await sweep();
  expect(server.objects.size).toBe(1); // its transaction might have been running still
  server.objects.get(`files/${key}`)!.at = new Date(Date.now() - 25 * 3_600_000);
  await sweep();
  expect(server.objects.size).toBe(0);
});
