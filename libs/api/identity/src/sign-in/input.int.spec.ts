import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, type TestApp } from '@kenshu/testing';
import { signedIn, startApp, type TestUser } from '../../testing';

let test: TestApp;
let coordinator: TestUser;

beforeAll(async () => {
  test = await startApp();
  coordinator = await signedIn(test, 'coordinator');
});
afterAll(() => test.close());

/** Sends the bytes as they are, as no client of ours would. */
async function raw(
  body: string | Buffer,
  { path = '/sign-in', headers }: { path?: string; headers?: Record<string, string> } = {},
) {
  const answer = await test.app.inject({
    method: 'POST',
    url: `/api${path}`,
    headers: { 'content-type': 'application/json', cookie: `kenshu=${coordinator.cookie}`, ...headers },
    payload: body,
  });
  return { status: answer.statusCode, headers: answer.headers, body: JSON.parse(answer.body) };
}

describe('a body', () => {
  it.each([
    ['nested lists', '['.repeat(3_000), 'too-deep'],
    ['nested objects', '{"a":'.repeat(5_000), 'too-deep'],
    ['a key twice', '{"givenNames":"A","givenNames":"B"}', 'repeated-key'],
    ['no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 'not-utf8'],
    ['a prototype', '{"givenNames":"A","__proto__":{}}', 'unknown'],
    ['what every object inherits', '{"givenNames":"A","toString":1}', 'unknown'],
    ['a constructor in a field', '{"email":{"constructor":1},"password":"x","givenNames":"A"}', 'unknown'],
    ['half of itself', '{"givenNames":', 'unreadable'],
    ['nothing', '', 'unreadable'],
  ])('of %s is refused', async (_, body, code) => {
    for (const path of ['/sign-in', '/people']) {
      const answer = await raw(body, { path });
      expect([answer.status, answer.body.type, answer.body.errors[0].code]).toEqual([
        400,
        '/problems/invalid-input',
        code,
      ]);
    }
  });

  it('of the wrong type is told so', async () => {
    for (const givenNames of [null, ['A'], 3, {}, true]) {
      const { status, body } = await coordinator.post('/people', { givenNames });
      expect([status, body.errors]).toEqual([400, [{ pointer: '#/givenNames', code: 'text', detail: 'must be text' }]]);
    }
    const controls = await coordinator.post('/people', { givenNames: 'A\u0000' });
    expect(controls.body.errors[0].code).toBe('not-text');
    const half = await raw('{"givenNames":"A","email":"\\ud800@example.org"}', { path: '/people' });
    expect(half.body.errors).toEqual([{ pointer: '#/email', code: 'email', detail: 'must be an e-mail address' }]);
    for (const renderings of [[[]], [[{}]], ['A'], [null]]) {
      const { status, body } = await coordinator.post('/people', { givenNames: 'A', renderings });
      expect([status, body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([400, ['#/renderings']]);
    }
    for (const body of ['[]', '[{"givenNames":"A"}]', '"A"', 'null', '3']) {
      const { status, body: refusal } = await raw(body, { path: '/people' });
      expect([body, status, refusal.errors]).toEqual([
        body,
        400,
        [{ pointer: '#', code: 'object', detail: 'must be an object' }],
      ]);
    }
  });

  it('that cannot be read is nothing to who may not send one', async () => {
    const auditor = await signedIn(test, 'auditor');
    const statusOf = async (cookie: string, headers: Record<string, string> = {}) =>
      (await raw('{"givenNames":', { path: '/people', headers: { cookie, ...headers } })).status;
    const plain = { 'content-type': 'text/plain' };
    const cookies = ['', `kenshu=${auditor.cookie}`, `kenshu=${coordinator.cookie}`];
    expect(await Promise.all(cookies.map((cookie) => statusOf(cookie)))).toEqual([401, 403, 400]);
    expect(await Promise.all(cookies.map((cookie) => statusOf(cookie, plain)))).toEqual([401, 403, 415]);
  });
});

it('a query is refused where a part of it is no text, or stands for a prototype', async () => {
  const refused = async (query: string) => {
    const { status, body } = await coordinator.get(`/people?${query}`);
    return [status, body.errors[0].pointer];
  };
  expect(await refused('q=%ED%A0%80')).toEqual([400, '#/q']);
  expect(await refused('q=%')).toEqual([400, '#/q']);
  expect(await refused('q=a&q=b')).toEqual([400, '#/q']);
  expect(await refused('__proto__=1')).toEqual([400, '#/__proto__']);
  expect(await refused('constructor=1')).toEqual([400, '#/constructor']);
  expect((await coordinator.get('/people?q=%E7%A0%94%E4%BF%AE+a')).status).toBe(200);
  // a route that reads none, likewise
  const { status, body } = await coordinator.get('/me?language=fr');
  expect([status, body.errors]).toEqual([
    400,
    [{ pointer: '#/language', code: 'unknown', detail: 'is not expected here' }],
  ]);
});

describe('an answer', () => {
  it('is a problem with its detail and its instance, whatever was wrong', async () => {
    const bad = await test.app.inject({ method: 'GET', url: '/%' });
    expect([bad.statusCode, bad.headers['content-type'], JSON.parse(bad.body)]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
      expect.objectContaining({ type: '/problems/invalid-input', instance: expect.any(String) }),
    ]);
    expect(bad.headers['x-content-type-options']).toBe('nosniff');
    const large = await raw(`"${'a'.repeat(2 * 1024 * 1024)}"`);
    const key = newKey();
    await coordinator.post('/people', { givenNames: 'Ada' }, { key });
    const other = await coordinator.post('/people', { givenNames: 'Bo' }, { key });
    const stale = await coordinator.patch('/me', { language: 'fr' });
    expect(stale.status).toBe(200);
    const person = (await coordinator.post('/people', { givenNames: 'Ada' })).body;
    const late = await coordinator.patch(`/people/${person.id}`, { givenNames: 'Bo' }, 9);
    expect([large, other, late].map(({ status, body }) => [status, body.detail, typeof body.instance])).toEqual([
      [413, 'Send less at once.', 'string'],
      [422, 'Send another request with another key.', 'string'],
      [412, 'Look at the newer version before you save.', 'string'],
    ]);
  });

  it('is kept by no cache', async () => {
    const answers = [await coordinator.get('/me'), await test.anyone.get('/info'), await test.anyone.get('/me')];
    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(['no-store', 'no-store', 'no-store']);
  });
});

it('a page of another name that points here changes nothing', async () => {
  const person = JSON.stringify({ givenNames: 'Ada' });
  const from = async (headers: Record<string, string>) => (await raw(person, { path: '/people', headers })).status;
  expect(await from({ host: 'evil.example', origin: 'http://evil.example' })).toBe(403);
  expect(await from({ host: 'kenshu.test', origin: 'http://kenshu.test' })).toBe(201);
  expect(await from({ host: '127.0.0.1:3140', origin: 'http://127.0.0.1:3140' })).toBe(201);
});
