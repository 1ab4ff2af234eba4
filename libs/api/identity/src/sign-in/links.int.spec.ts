import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowOf, rowsOf, sql } from '@kenshu/http';
import { Jobs, Mail } from '@kenshu/platform';
import { setClock, clearClock, newKey, type TestApp } from '@kenshu/testing';
import { givenPerson, signedIn, startApp } from '../../testing';
import { User } from '../user/user.entity';
import { demonstrationPassword } from './demonstration-accounts';
import { makeLink } from './links';

let test: TestApp;
beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

let made = 0;
async function givenAccount(given: Partial<User> = {}): Promise<User> {
  const person = await givenPerson(test.db, { givenNames: 'Ada', familyName: 'Byron' });
  return test.db.save(User, { personId: person.id, email: `link${made++}@test.example`, passwordHash: null, ...given });
}

const invited = async (given: Partial<User> = {}) => {
  const user = await givenAccount(given);
  const { token } = await test.db.transaction((tx) => makeLink(tx, 'invitation', user.id));
  return { user, token };
};

const check = (token: string) => test.anyone.post('/links/check', { token });
const use = (token: string, password = 'a password of mine') => test.anyone.post('/links/use', { token, password });
const signIn = (email: string, password: string) => test.anyone.post('/sign-in', { email, password });

/** What the worker does. */
const runJob = async (name: string, payload: unknown) => test.app.get(Jobs).declared.get(name)!.run(payload);

describe('a link', () => {
  it('says what it is for, a hundred times, and is not used up by that', async () => {
    const { token } = await invited();
    const answers = await Promise.all(Array.from({ length: 100 }, () => check(token)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]!.body).toEqual({
      purpose: 'invitation',
      institute: { en: 'Training institute', fr: 'Institut de formation' },
      displayName: 'Ada Byron',
      expiresAt: expect.any(String),
    });
    expect((await use(token)).status).toBe(201);
  });

  it('sets one password of a hundred that are pressed at one moment', async () => {
    const { user, token } = await invited();
    const passwords = Array.from({ length: 100 }, (_, i) => `a password of mine ${i}`);
    const answers = await Promise.all(passwords.map((password) => use(token, password)));
    const winner = answers.findIndex(({ status }) => status === 201);
    expect(answers[winner]!.body).toEqual({ purpose: 'invitation', email: user.email });
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 99 }, () => 410)]);
    expect((await signIn(user.email, passwords[winner]!)).status).toBe(201);
  });

  it('would set many if it were looked at first and marked later (control)', async () => {
    const { user } = await invited();
    const press = () =>
      test.db.transaction(async (tx) => {
        const found = await rowOf<{ id: string }>(
          tx,
          sql`select id from link where subject_id = ${user.id} and used_at is null`,
        );
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (!found) return false;
        await rowsOf(tx, sql`update link set used_at = app_now() where id = ${found.id}`);
        return true;
      });
    const presses = await Promise.all(Array.from({ length: 5 }, press));
    expect(presses.filter(Boolean).length).toBeGreaterThan(1);
  });

  it('pressed again under one key, because the answer was lost, is answered as before', async () => {
    const { token, user } = await invited();
    const press = (password: string, key: string) => test.anyone.post('/links/use', { token, password }, { key });
    const [key, otherKey] = [newKey(), newKey()];
    const first = await press('a password of mine', key);
    const again = await press('a password of mine', key);
    expect([again.status, again.text, again.headers['idempotent-replay']]).toEqual([201, first.text, 'true']);
    expect((await press('another password', key)).status).toBe(422);
    expect((await press('a password of mine', otherKey)).body.type).toBe('/problems/link/ended');
    expect((await signIn(user.email, 'a password of mine')).status).toBe(201);
  });

  it('ends after use, after its time, with a newer one and with the account; all of it reads alike', async () => {
    const used = await invited();
    await use(used.token);
    const replaced = await invited();
    await test.db.transaction((tx) => makeLink(tx, 'invitation', replaced.user.id));
    const { token: ofEnded } = await invited({ endedAt: new Date() });
    const old = await invited();
    await rowsOf(test.db, sql`update link set expires_at = app_now() where subject_id = ${old.user.id}`);
    const tokens = [used.token, replaced.token, ofEnded, old.token, 'no-token-at-all'];
    const answers = await Promise.all(tokens.flatMap((token) => [check(token), use(token)]));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, { ...body, instance: '' }]))).size).toBe(
      1,
    );
    expect(answers[0]!.status).toBe(410);
  });

  it('holds fourteen days for an invitation', async () => {
    const { token } = await invited();
    await setClock(test.database, new Date(Date.now() + 13.9 * 86_400_000).toISOString());
    const before = await check(token);
    await setClock(test.database, new Date(Date.now() + 14.1 * 86_400_000).toISOString());
    const after = await check(token);
    await clearClock(test.database);
    expect([before.status, after.status]).toEqual([200, 410]);
  });

  it('refuses a short password and the one everybody knows, and is not used up by that', async () => {
    const { token } = await invited();
    const answers = [
      await use(token, 'nine char'),
      await use(token, demonstrationPassword),
      await use(token, ' '.repeat(20)),
      await use(token, 'x'.repeat(201)),
    ];
    expect(answers.map(({ status, body }) => [status, body.errors[0].code])).toEqual([
      [400, 'too-short'],
      [400, 'too-well-known'],
      [400, 'too-short'],
      [400, 'too-long'],
    ]);
    expect((await use(token, 'ten chars!')).status).toBe(201);
  });

  it('takes a password in any script, however the keyboard composes it', async () => {
    const { user, token } = await invited();
    await use(token, 'パスワード é Ωμέγα');
    expect((await signIn(user.email, 'パスワード é Ωμέγα'.normalize('NFD'))).status).toBe(201);
  });
});

describe('a new password', () => {
  const request = (email: string) => test.anyone.post('/password-resets', { email });
  const jobs = async (email: string) =>
    (
      await rowsOf<{ count: number }>(
        test.db,
        sql`select count(*)::int from graphile_worker._private_jobs where payload ->> 'email' = ${email}`,
      )
    )[0]!.count;

  it('is answered alike for every address, and leaves the look-up to the worker', async () => {
    const user = await givenAccount();
    const answers = [await request(user.email.toUpperCase()), await request('nobody@test.example')];
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [201, '{"status":"accepted"}'],
      [201, '{"status":"accepted"}'],
    ]);
    expect([await jobs(user.email), await jobs('nobody@test.example')]).toEqual([1, 1]);
    expect(await test.db.countBy(Mail, { toEmail: user.email })).toBe(0);
  });

  it('is mailed to the stored address, holds two hours and ends every sign-in', async () => {
    const user = await signedIn(test, 'coordinator');
    const { email } = await test.db.findOneByOrFail(User, { id: user.userId });
    await runJob('sign-in.reset-password', { email });
    const letter = await test.db.findOneByOrFail(Mail, { toEmail: email });
    expect(letter).toMatchObject({
      template: 'password-reset',
      status: 'waiting',
      params: { link: 'http://kenshu.test/l#…' },
    });
    const hours = (letter.notAfter!.getTime() - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(1.9);
    expect(hours).toBeLessThanOrEqual(2);
    const used = await use(/l#([\w-]+)/.exec(letter.text)![1]!);
    expect(used.body).toEqual({ purpose: 'password-reset', email });
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect((await user.get('/me')).status).toBe(401);
    expect((await signIn(email, 'a password of mine')).status).toBe(201);
  });

  it('is not mailed to who has no account, or one that ended', async () => {
    const ended = await givenAccount({ endedAt: new Date() });
    await runJob('sign-in.reset-password', { email: ended.email });
    await runJob('sign-in.reset-password', { email: 'nobody@test.example' });
    expect(await test.db.countBy(Mail, { toEmail: ended.email })).toBe(0);
  });

  it('is asked for five times in a quarter of an hour, whether or not there is an account', async () => {
    const user = await givenAccount();
    for (const email of [user.email, 'somebody@test.example']) {
      const statuses = (await Promise.all(Array.from({ length: 8 }, () => request(email)))).map(({ status }) => status);
      expect(statuses.sort()).toEqual([201, 201, 201, 201, 201, 429, 429, 429]);
    }
    expect((await signIn(user.email, 'wrong')).status).toBe(401);
  });
});

it('removes what ended a month ago, and nothing younger', async () => {
  const old = await invited();
  const young = await invited();
  const user = await signedIn(test, 'coordinator');
  await rowsOf(
    test.db,
    sql`update link set expires_at = app_now() - interval '31 days' where subject_id = ${old.user.id}`,
  );
  await rowsOf(
    test.db,
    sql`insert into sign_in (token_hash, user_id, created_at) values ('old', ${user.userId}, app_now() - interval '31 days')`,
  );
  await runJob('sign-in.sweep', {});
  const count = async (table: 'link' | 'sign_in', column: 'subject_id' | 'user_id', id: string) =>
    Number((await test.db.query(`select count(*) from ${table} where ${column} = $1`, [id]))[0].count);
  expect([await count('link', 'subject_id', old.user.id), await count('link', 'subject_id', young.user.id)]).toEqual([
    0, 1,
  ]);
  expect(await count('sign_in', 'user_id', user.userId)).toBe(1);
});
