import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newKey, type TestApp } from '@kenshu/testing';
import { signedIn, startApp, type TestUser } from '../../testing';
import { loadCountries } from './load-countries';

let test: TestApp;
let coordinator: TestUser;

beforeAll(async () => {
  test = await startApp();
  await test.db.transaction(loadCountries);
  coordinator = await signedIn(test, 'coordinator');
});
afterAll(() => test.close());

const country = async (q: string) => (await test.anyone.get(`/countries?q=${encodeURIComponent(q)}`)).body.items[0];

it('gives the whole list to anybody, in the order of the English names', async () => {
  const { status, body } = await test.anyone.get('/countries');
  expect([status, body.items.length, body.pageSize]).toEqual([200, body.total, 300]);
  const names = body.items.map((item: { names: { en: string } }) => item.names.en) as string[];
  expect(names.slice(0, 3)).toEqual(['Afghanistan', 'Åland Islands', 'Albania']);
  expect((await test.anyone.get('/countries?region=009&pageSize=3&page=2')).body).toMatchObject({
    page: 2,
    pageSize: 3,
  });
});

it.each([
  ['Côte d’Ivoire', 'CI'],
  ['cote ivoire', 'CI'],
  ['VNM', 'VN'],
  ['ベトナム', 'VN'],
  ['swaziland', 'SZ'],
  ['Czech Republic', 'CZ'],
])('finds %s under any name it has or had', async (q, code) => {
  expect((await country(q)).code).toBe(code);
});

it('keeps the former name when it is asked to, and is found by it', async () => {
  const before = await country('Türkiye');
  const names = { ...before.names, en: 'Anatolia' };
  const input = { names, keepFormerNameUntil: '2027-01-01' };
  const key = newKey();
  const renamed = await coordinator.patch('/countries/TR', input, before.version, { key });
  expect(renamed.status).toBe(200);
  expect(renamed.body).toEqual({
    ...before,
    names,
    formerNames: [...before.formerNames, { names: before.names, validUntil: '2027-01-01' }],
    version: before.version + 1,
  });
  const repeated = await coordinator.patch('/countries/TR', input, before.version, { key });
  expect([repeated.headers['idempotent-replay'], repeated.text]).toEqual(['true', renamed.text]);
  expect((await country('Türkiye')).code).toBe('TR');
  const corrected = await coordinator.patch('/countries/TR', { names: before.names }, renamed.body.version);
  expect(corrected.body.formerNames).toEqual(renamed.body.formerNames);
});

it('refuses an edit without a version, of an old one, without English, of nothing and by others', async () => {
  const { names, version } = await country('Kenya');
  const focalPoint = await signedIn(test, 'focal-point', { countryCode: 'KE' });
  const answers = [
    await coordinator.patch('/countries/KE', { names }),
    await coordinator.patch('/countries/KE', { names }, version + 1),
    await coordinator.patch('/countries/KE', { names: { fr: 'Kenya' } }, version),
    await coordinator.patch('/countries/ZZ', { names }, 1),
    await coordinator.patch('/countries/ke', { names }, 1),
    await focalPoint.patch('/countries/KE', { names }, version),
  ];
  expect(answers.map(({ status }) => status)).toEqual([428, 412, 400, 404, 404, 403]);
  expect(answers[2]!.body.errors).toEqual([
    { pointer: '#/names', code: 'needs-english', detail: 'must hold the English name' },
  ]);
});
