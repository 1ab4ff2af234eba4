import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { searchTextOf } from '@kenshu/domain/identity/person-name';
import { AdmissionsModule, Nomination } from '@kenshu/admissions';
import { givenCall, givenNominations } from '@kenshu/admissions/testing';
import { CourseGroup, CoursesModule } from '@kenshu/courses';
import { givenCourse, givenReference } from '@kenshu/courses/testing';
import { CurriculumModule } from '@kenshu/curriculum';
import { Person } from '@kenshu/identity';
import { givenPerson, signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import type { TestApp } from '@kenshu/testing';
import { TimetableModule } from '@kenshu/timetable';
import { ReportingModule } from '../reporting.module';

let test: TestApp;
let coordinator: TestUser;
let kenya: TestUser;
let vietNam: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule, TimetableModule, AdmissionsModule, ReportingModule);
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
  const person = { kind: 'person', id: nomination!.personId, countryCode: 'KE' };
  expect(await search(coordinator, 'ngugi')).toContainEqual(expect.objectContaining(person));
  for (const words of ['ngugi', 'WANJIRU', 'グギ', body.number as string]) {
    expect(await search(coordinator, words)).toContainEqual(
      expect.objectContaining({ kind: 'nomination', id: nomination!.id, countryCode: 'KE' }),
    );
    expect((await search(kenya, words)).map(({ kind, id }) => [kind, id])).toEqual([['nomination', nomination!.id]]);
    expect(await search(vietNam, words)).toEqual([]);
  }
});

it('finds a session by its title in any language, on its day, for who may see timetables', async () => {
  const course = await givenCourse(test.db, { status: 'confirmed' });
  await test.db.save(CourseGroup, { courseId: course.id, names: { en: 'Whole course' }, whole: true });
  const hours = { startsLocal: '2027-03-16T10:00', endsLocal: '2027-03-16T12:30' };
  const session = { type: 'visit', titles: { en: 'Visit: Cour des comptes', fr: 'Visite\u00a0: Cour des comptes' } };
  const made = await coordinator.post(`/courses/${course.id}/sessions`, { ...session, ...hours });
  for (const words of ['cour des compt', 'visite cour', 'comptes visit']) {
    expect(await search(coordinator, words)).toEqual([
      {
        kind: 'session',
        id: made.body.id,
        titles: session.titles,
        subtitles: course.names,
        courseId: course.id,
        day: '2027-03-16',
        number: null,
        countryCode: null,
      },
    ]);
  }
  expect(await search(kenya, 'cour des compt')).toEqual([]);
  const lecturer = await signedIn(test, 'lecturer', { courseId: course.id });
  expect(await search(lecturer, 'cour des compt')).toEqual([]);
  await coordinator.delete(`/sessions/${made.body.id}`, made.body.version);
  expect(await search(coordinator, 'cour des compt')).toEqual([]);
});

it('shows first what begins with the words', async () => {
  const titles = (await search(coordinator, 'international training')).map(({ titles: { en } }) => en);
  const begins = titles.map((title) => /^international training/i.test(title));
  expect(begins).toContain(true);
  expect(begins).toEqual(begins.toSorted((a, b) => Number(b) - Number(a)));
});

it('forgives a slip of the fingers in a name, as the list of people does', async () => {
  const given = { givenNames: 'Aya', familyName: 'Kouassi', latinName: 'Aya Kouassi' };
  const form = { ...given, ownName: null, renderings: [], certificateName: null };
  const person = await givenPerson(test.db, { ...given, searchText: searchTextOf(form) });
  for (const words of ['Kuoassi', 'aya kouasis', 'Kouasssi', 'Kouatsi', 'Kowassi', 'Kouasi', 'aya kovassi']) {
    expect((await search(coordinator, words)).map(({ id }) => id)).toContain(person.id);
    const { items } = (await coordinator.get(`/people?q=${encodeURIComponent(words)}`)).body;
    expect(items.map(({ id }: { id: string }) => id)).toContain(person.id);
  }
  for (const words of ['Kuaossi', 'Kowatsi'])
    expect((await search(coordinator, words)).map(({ id }) => id)).not.toContain(person.id);
});

it('finds nothing for mere signs', async () => {
  for (const signs of ['%', '_', '%_%', '—'])
    expect((await coordinator.get(`/people?q=${encodeURIComponent(signs)}`)).body.total).toBe(0);
});

it('finds a course by where it was held', async () => {
  for (const words of ['Da Nang', 'viet nam da nang'])
    expect((await search(coordinator, words)).map(({ kind, titles }) => [kind, titles.en])).toContainEqual([
      'course',
      expect.stringContaining('Good Governance'),
    ]);
});

it('finds an article by its number or its heading, for who reads the coverage', async () => {
  for (const words of ['21', 'Article 21', 'art. 21', 'private sector bribery']) {
    const found = (await coordinator.get(`/search?q=${encodeURIComponent(words)}`)).body.items;
    expect(found).toContainEqual({
      kind: 'article',
      id: null,
      number: 21,
      countryCode: null,
      titles: expect.objectContaining({ en: 'Bribery in the private sector' }),
      subtitles: null,
      courseId: null,
      day: null,
    });
  }
  expect(await search(kenya, 'Article 21')).toEqual([]);
});

it('takes signs that mean something to a pattern for what they are', async () => {
  expect(await search(coordinator, '%')).toEqual([]);
  expect(await search(coordinator, '_')).toEqual([]);
});

it('looks through addresses for those who read them, and is the same for all others whatever these are', async () => {
  const call = await givenCall(test.db, { countries: ['KE'] });
  const [nomination] = await givenNominations(test.db, call, call.invitations[0]!, 1, { status: 'received' });
  const setAddress = async (email: string) => {
    await test.db.update(Person, { id: nomination!.personId }, { email });
    await test.db.update(Nomination, { id: nomination!.id }, { email });
  };
  const reviewer = await signedIn(test, 'reviewer', { courseId: call.course.id });
  const seenBy = async (who: TestUser) => {
    const asked = ['wangari', 'wangari@office.example', '@office', 'office example'].flatMap((q) =>
      ['/search', '/nominations', '/participants'].map((list) => who.get(`${list}?q=${encodeURIComponent(q)}`)),
    );
    return (await Promise.all(asked)).map(({ status, body }) => [status, { ...body, instance: '' }]);
  };
  await setAddress('wangari@office.example');
  const before = await seenBy(reviewer);
  for (const list of ['/search', '/people']) {
    const { items } = (await coordinator.get(`${list}?q=${encodeURIComponent('Wangari@office.')}`)).body;
    expect(items.map(({ id }: { id: string }) => id)).toEqual([nomination!.personId]);
  }
  await setAddress('someone@else.example');
  expect(await seenBy(reviewer)).toEqual(before);
  expect(before.map(([status]) => status)).toContain(200);
});
