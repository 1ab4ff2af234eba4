import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowOf, rowsOf, sql } from '@kenshu/http';
import { verifyTrail } from '@kenshu/platform';
import { newKey, type TestApp } from '@kenshu/testing';
import { givenPerson, signedIn, startAppWith } from '../../testing';
import { User } from '../user/user.entity';
import { hashPassword } from './password';

let test: TestApp;
beforeAll(async () => {
  test = await startAppWith({ KENSHU_OWN_NETWORKS: '192.0.2.0/24,2001:db8::/32' });
});
afterAll(() => test.close());

async function givenAccount(email: string, password = 'correct horse battery'): Promise<User> {
  const person = await givenPerson(test.db);
  return test.db.save(User, { personId: person.id, email, passwordHash: await hashPassword(password) });
}

const signIn = (email: string, password = 'correct horse battery', headers = {}, from?: string) =>
  test.anyone.post('/sign-in', { email, password }, { headers, from });

/** Each on an account of its own. */
async function failuresFrom(address: string, times: number): Promise<number[]> {
  const statuses = [];
  for (let i = 0; i < times; i++)
    statuses.push((await signIn(`${randomUUID()}@test.example`, 'wrong', {}, address)).status);
  return statuses;
}
const twenty = Array.from({ length: 20 }, () => 401);

const cookieOf = (answer: { headers: Record<string, unknown> }) =>
  /kenshu=([^;]+)/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';

describe('signing in', () => {
  it('gives a cookie that scripts cannot read, and says who one is', async () => {
    const user = await givenAccount('ada@test.example');
    const answer = await signIn('ADA@test.example');
    expect(answer.status).toBe(201);
    expect(String(answer.headers['set-cookie'])).toMatch(/^kenshu=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const me = await test.withCookie(cookieOf(answer)).get('/me');
    expect(me.status).toBe(200);
    expect(me.body).toMatchObject({
      userId: user.id,
      email: 'ada@test.example',
      roles: [],
      permissions: [],
      demonstration: false,
    });
  });

  it('keeps only the hash of the token', async () => {
    await givenAccount('hash@test.example');
    const token = cookieOf(await signIn('hash@test.example'));
    const found = await rowOf<{ count: number }>(
      test.db,
      sql`select count(*)::int from sign_in where encode(token_hash, 'escape') like ${`%${token}%`}`,
    );
    expect(found).toEqual({ count: 0 });
  });

  it('answers alike for an account that does not exist and a wrong password', async () => {
    await givenAccount('bo@test.example');
    const wrong = await signIn('bo@test.example', 'not this');
    const unknown = await signIn('nobody@test.example', 'not this');
    const { instance: _, ...first } = wrong.body;
    const { instance: __, ...second } = unknown.body;
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(first).toEqual(second);
  });

  it('stops after five failures of one account, on the right password too', async () => {
    await givenAccount('cy@test.example');
    const statuses = [];
    for (let i = 0; i < 6; i++) statuses.push((await signIn('cy@test.example', 'wrong')).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const right = await signIn('cy@test.example');
    expect(right.status).toBe(429);
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('lets no parallel guesses through the limit', async () => {
    await givenAccount('dee@test.example');
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn('dee@test.example', 'wrong')));
    expect(answers.filter(({ status }) => status === 401).length).toBe(5);
  });

  it('stops an address after twenty failures on different accounts, and no other address', async () => {
    await givenAccount('gil@test.example');
    expect(await failuresFrom('198.51.100.7', 22)).toEqual([...twenty, 429, 429]);
    const answers = [];
    for (const from of ['198.51.100.7', '198.51.100.8'])
      answers.push((await signIn('gil@test.example', undefined, {}, from)).status);
    expect(answers).toEqual([429, 201]);
  });

  it.each(['192.0.2.7', '2001:db8::7'])('lets %s, which is of the institute, fail ten times as often', async (from) => {
    expect(await failuresFrom(from, 22)).toEqual([...twenty, 401, 401]);
    await rowsOf(test.db, sql`update rate_limit set points = 199 where key = ${`address:${from}`}`);
    expect(await failuresFrom(from, 2)).toEqual([401, 429]);
  });

  it('counts afresh for an address from which somebody signed in', async () => {
    await givenAccount('hal@test.example');
    const from = '198.51.100.9';
    expect(await failuresFrom(from, 19)).toEqual(twenty.slice(1));
    expect((await signIn('hal@test.example', undefined, {}, from)).status).toBe(201);
    expect(await failuresFrom(from, 20)).toEqual(twenty);
  });

  it('asks to come again while more people sign in than it has hands for', async () => {
    const crowd = Array.from({ length: 22 }, () => hashPassword('of somebody who was here before'));
    const { status, headers, body } = await signIn('late@test.example', 'not this');
    expect([status, headers['retry-after'], body.type]).toEqual([503, '1', '/problems/sign-in/busy']);
    await Promise.all(crowd);
    const counted = await rowsOf(test.db, sql`select points from rate_limit where key = 'account:late@test.example'`);
    expect(counted).toEqual([{ points: 0 }]);
    expect((await signIn('late@test.example', 'not this')).status).toBe(401);
  });

  it('refuses a form of another site', async () => {
    await givenAccount('eve@test.example');
    const answers = await Promise.all([
      signIn('eve@test.example', undefined, { 'sec-fetch-site': 'cross-site' }),
      signIn('eve@test.example', undefined, { origin: 'https://elsewhere.example', host: 'kenshu.test' }),
    ]);
    expect(answers.map(({ status, body }) => [status, body.type])).toEqual([
      [403, '/problems/cross-site'],
      [403, '/problems/cross-site'],
    ]);
  });
});

describe('one’s own language', () => {
  it('is kept with the account, and letters follow it', async () => {
    const somebody = await signedIn(test, 'coordinator');
    const { status, body } = await somebody.patch('/me', { language: 'fr' });
    expect([status, body]).toMatchObject([200, { userId: somebody.userId, language: 'fr' }]);
    expect((await somebody.get('/me')).body).toEqual(body);
    expect((await somebody.patch('/me', { language: 'French!' })).status).toBe(400);
  });
});

describe('a sign-in', () => {
  it('is over after thirty idle minutes and after twelve hours', async () => {
    const idle = await signedIn(test, 'coordinator');
    await rowsOf(
      test.db,
      sql`update sign_in set last_used_at = app_now() - interval '31 minutes' where user_id = ${idle.userId}`,
    );
    const old = await signedIn(test, 'coordinator');
    await rowsOf(
      test.db,
      sql`update sign_in set created_at = app_now() - interval '12 hours' where user_id = ${old.userId}`,
    );
    expect([(await idle.get('/me')).status, (await old.get('/me')).status]).toEqual([401, 401]);
  });

  it('loses a right within a second of its end', async () => {
    const director = await signedIn(test, 'director');
    expect((await director.get('/me')).body.permissions).toContain('course:approve');
    await rowsOf(test.db, sql`update role_grant set ends_at = app_now() where user_id = ${director.userId}`);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect((await director.get('/me')).body.permissions).toEqual([]);
  });

  it('can be ended by its owner, once, and by nobody else', async () => {
    await givenAccount('fay@test.example');
    const [here, there] = [await signIn('fay@test.example'), await signIn('fay@test.example')].map((a) =>
      test.withCookie(cookieOf(a)),
    );
    const list = (await here!.get('/sign-ins')).body.items as { id: string; current: boolean; version: number }[];
    expect(list.map(({ current }) => current).sort()).toEqual([false, true]);
    const other = list.find(({ current }) => !current)!;
    const stranger = await signedIn(test, 'administrator');
    expect((await stranger.delete(`/sign-ins/${other.id}`, other.version)).status).toBe(404);
    expect((await here!.delete(`/sign-ins/${other.id}`)).status).toBe(428);
    expect((await here!.delete(`/sign-ins/${other.id}`, other.version + 1)).status).toBe(412);
    const key = newKey();
    const ended = await here!.delete(`/sign-ins/${other.id}`, other.version, { key });
    const repeated = await here!.delete(`/sign-ins/${other.id}`, other.version, { key });
    expect([ended.status, repeated.status, repeated.headers['idempotent-replay']]).toEqual([204, 204, 'true']);
    expect((await here!.delete(`/sign-ins/${other.id}`, other.version + 1)).status).toBe(404);
    expect((await there!.get('/me')).status).toBe(401);
  });

  it('ends with signing out', async () => {
    const user = await signedIn(test, 'lecturer', { courseId: '0198aa00-0000-7000-8000-000000000001' });
    expect((await user.delete('/sign-in')).status).toBe(204);
    expect((await user.get('/me')).status).toBe(401);
  });
});

describe('the audit trail', () => {
  it('is sealed row by row, and a change anywhere is named', async () => {
    expect(await verifyTrail(test.db)).toMatchObject({ broken: null });
    const { DataSource } = await import('typeorm');
    const owner = await new DataSource({ type: 'postgres', url: test.database.ownerUrl }).initialize();
    await owner.query(
      `update audit_event set action = 'nothing.happened' where id = (select audit_id from audit_seal where position = 2)`,
    );
    await owner.destroy();
    expect((await verifyTrail(test.db)).broken).toMatchObject({ position: 2, why: 'its event was changed' });
  });

  it('takes no change from the application', async () => {
    await expect(rowsOf(test.db, sql`update audit_event set action = 'x'`)).rejects.toThrow('permission denied');
    await expect(rowsOf(test.db, sql`delete from audit_seal`)).rejects.toThrow('permission denied');
  });
});
