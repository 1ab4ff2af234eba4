import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { searchTextOf } from '@kenshu/domain/identity/person-name';
import { AdmissionsModule } from '@kenshu/admissions';
import { givenCall, givenNominations } from '@kenshu/admissions/testing';
import { CoursesModule } from '@kenshu/courses';
import { givenReference } from '@kenshu/courses/testing';
import { CurriculumModule } from '@kenshu/curriculum';
import { Person } from '@kenshu/identity';
import { signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import type { TestApp } from '@kenshu/testing';
import { ReportingModule } from '../reporting.module';

let test: TestApp;
let coordinator: TestUser;
let kenya: TestUser;
let vietNam: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule, AdmissionsModule, ReportingModule);
  await givenReference(test.db);
  coordinator = await signedIn(test, 'coordinator');
  kenya = await signedIn(test, 'focal-point', { countryCode: 'KE' });
  vietNam = await signedIn(test, 'focal-point', { countryCode: 'VN' });
});
afterAll(() => test.close());

const search = async (as: TestUser, q: string): Promise<{ kind: string; id: string; titles: { en: string } }[]> =>
  (await as.get(`/search?q=${encodeURIComponent(q)}`)).body.items;

it('finds courses by name or by a name in Japanese, themes by title', async () => {
  expect((await search(coordinator, '第12回')).map(({ kind, titles }) => [kind, titles.en])).toEqual([
    ['course', '12th International Training Course on the Criminal Justice Response to Corruption'],
  ]);
  expect((await search(coordinator, 'procurement')).map(({ kind }) => kind)).toContain('theme');
});

it('finds a person by every form of the name and a nomination by its number, for whom it may concern', async () => {
  const call = await givenCall(test.db, { countries: ['KE'] });
  const [nomination] = await givenNominations(test.db, call, call.invitations[0]!, 1, { status: 'received' });
  const form = {
    givenNames: 'Ngũgĩ',
    familyName: 'Wanjirũ',
    latinName: 'Ngũgĩ Wanjirũ',
    ownName: null,
    renderings: [{ lang: 'ja-Kana', text: 'グギ・ワンジル' }],
    certificateName: null,
  };
  await test.db.update(Person, { id: nomination!.personId }, { ...form, searchText: searchTextOf(form) });
  const { body } = await coordinator.get(`/nominations/${nomination!.id}`);
  for (const words of ['ngugi', 'WANJIRU', 'グギ', body.number as string]) {
    expect(
      (await search(coordinator, words)).some(({ kind, id }) => kind === 'nomination' && id === nomination!.id),
    ).toBe(true);
    expect((await search(kenya, words)).map(({ kind, id }) => [kind, id])).toEqual([['nomination', nomination!.id]]);
    expect(await search(vietNam, words)).toEqual([]);
  }
});

it('takes signs that mean something to a pattern for what they are', async () => {
  expect(await search(coordinator, '%')).toEqual([]);
  expect(await search(coordinator, '_')).toEqual([]);
});
