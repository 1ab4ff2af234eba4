import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { clearClock, newKey, setClock, type TestApp } from '@kenshu/testing';
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

it('knows the public holidays of a country, day by day, in its languages', async () => {
  await setClock(test.database, '2026-11-23T03:00:00Z');
  const holidays = async (code: string, year?: number) => {
    const { status, body } = await test.anyone.get(`/countries/${code}/holidays${year ? `?year=${year}` : ''}`);
    return { status, items: body.items as { day: string; names: Record<string, string> }[] };
  };
  const on = async (code: string, day: string) =>
    (await holidays(code, Number(day.slice(0, 4)))).items.filter((item) => item.day === day).map(({ names }) => names);
  expect(await on('KE', '2026-12-12')).toEqual([{ en: 'Jamhuri Day', sw: 'Siku ya Jamhuri' }]);
  expect(await on('CI', '2026-04-06')).toEqual([{ en: 'Easter Monday', fr: 'Lundi de Pâques' }]);
  expect(await on('KE', '2026-12-11')).toEqual([]);
  const newYear = (await holidays('VN', 2027)).items.filter(({ names }) =>
    names['en']?.includes('Vietnamese New Year'),
  );
  expect(newYear.map(({ day }) => day)).toEqual(
    expect.arrayContaining(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08']),
  );
  expect((await holidays('KE')).items.length).toBeGreaterThan(8);
  expect(await holidays('KI')).toEqual({ status: 200, items: [] });
  expect([(await holidays('ZZ')).status, (await holidays('KE', 2029)).status]).toEqual([404, 400]);
  await clearClock(test.database);
});
