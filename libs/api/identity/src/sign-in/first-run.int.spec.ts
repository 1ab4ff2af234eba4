import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rowsOf, sql } from '@kenshu/http';
import { settingsOf } from '@kenshu/platform';
import { interfering, type TestApp } from '@kenshu/testing';
import { startApp } from '../../testing';
import { RoleGrant } from '../user/role-grant.entity';
import { makeFirstRunCode } from './links';

let test: TestApp;
beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

const newCode = (of = test) => of.db.transaction(makeFirstRunCode);
const administrator = {
  givenNames: 'Ada',
  familyName: 'Byron',
  email: 'Ada@Institute.example',
  password: 'a password of mine',
};
const institute = { instituteName: { en: 'Institute', ja: '研修所' }, languages: ['en', 'ja'], zone: 'Asia/Tokyo' };
const firstRun = (code: string, given: object = {}, of = test) =>
  of.anyone.post('/first-run', { code, ...institute, administrator, ...given });

it('needs the code that was printed last, within the hour', async () => {
  const older = await newCode();
  const code = await newCode();
  expect([(await firstRun(older)).status, (await firstRun('no-code')).status]).toEqual([410, 410]);
  await rowsOf(test.db, sql`update link set expires_at = app_now()`);
  expect((await firstRun(code)).body).toMatchObject({ status: 410, type: '/problems/first-run/refused' });
  expect((await test.anyone.get('/info')).body.firstRun).toBe(true);
});

it('says what is not right, each under its field, and the code stays good', async () => {
  const code = await newCode();
  const refused = async (given: object) => {
    const { status, body } = await firstRun(code, given);
    return [status, body.errors[0].pointer];
  };
  expect(await refused({ zone: 'Tokyo' })).toEqual([400, '#/zone']);
  expect(await refused({ languages: ['English'] })).toEqual([400, '#/languages']);
  expect(await refused({ administrator: { ...administrator, password: 'short' } })).toEqual([
    400,
    '#/administrator/password',
  ]);
  expect(await refused({ administrator: { ...administrator, password: 'kenshu-demonstration' } })).toEqual([
    400,
    '#/administrator/password',
  ]);
  expect(await refused({ administrator: { ...administrator, givenNames: '太郎' } })).toEqual([
    400,
    '#/administrator/latinName',
  ]);
  expect((await test.anyone.post('/links/use', { token: code, password: 'a password of mine' })).status).toBe(410);
});

/** So many people who hold the code press at one moment, each with an address of the own. */
const press = (count: number, code: string, of = test) =>
  Promise.all(
    Array.from({ length: count }, (_, i) =>
      firstRun(code, { administrator: { ...administrator, email: `Ada${i}@Institute.example` } }, of),
    ),
  );

it('would make several where the code is looked at and not used up (control)', async () => {
  const other = await startApp();
  const columns = 'id, purpose, subject_id as "subjectId"';
  const lookOnly = (text: string) =>
    text
      .replace('update link set used_at = app_now()', `select ${columns} from link`)
      .replace(`returning ${columns}`, '');
  const answers = await interfering(other, lookOnly, async () => press(4, await newCode(other), other));
  expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(1);
  expect(await other.db.countBy(RoleGrant, { role: 'administrator' })).toBeGreaterThan(1);
  await other.close();
});

it('makes one administrator of ten presses at one moment', async () => {
  const answers = await press(10, await newCode());
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 410)]);
  const { email } = answers.find(({ status }) => status === 201)!.body;
  expect(await test.db.find(RoleGrant)).toMatchObject([{ role: 'administrator', endsAt: null }]);
  expect(await settingsOf(test.db)).toMatchObject({ ...institute, demonstration: false });
  const { status, body } = await test.anyone.post('/sign-in', {
    email,
    password: administrator.password,
  });
  expect([status, body.displayName]).toEqual([201, 'Ada Byron']);
});

it('is over once there is an account, for any code', async () => {
  expect((await firstRun(await newCode())).status).toBe(410);
  expect((await test.anyone.get('/info')).body.firstRun).toBe(false);
});
