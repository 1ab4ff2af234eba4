import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dataClassOf, On, rowsOf, sql } from '@kenshu/http';
import { newKey, type TestApp, withoutLocks } from '@kenshu/testing';
import { Global, Injectable, Module } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { givenPerson, signedIn, startApp, type TestUser } from '../../testing';
import { loadCountries } from '../country/load-countries';
import { User } from '../user/user.entity';
import { PeopleMerged } from './join-people';
import { Person } from './person.entity';

const heard: PeopleMerged[] = [];

@Injectable()
class ContextOnTheRight {
  @On(PeopleMerged)
  async follow(_: EntityManager, event: PeopleMerged) {
    heard.push(event);
    await Promise.resolve();
  }
}

@Global()
@Module({ providers: [ContextOnTheRight] })
class RightModule {}

let test: TestApp;
let coordinator: TestUser;

beforeAll(async () => {
  test = await startApp(RightModule);
  await test.db.transaction(loadCountries);
  coordinator = await signedIn(test, 'coordinator');
});
beforeEach(() => void heard.splice(0));
afterAll(() => test.close());

const whole = {
  givenNames: 'Thị Ánh',
  familyName: 'Đặng',
  latinName: 'Đặng Thị Ánh',
  ownName: 'Đặng Thị Ánh',
  ownNameLang: 'vi',
  renderings: [{ lang: 'ja-Kana', text: 'ダン ティ アイン' }],
  certificateName: 'Ms Dang Thi Anh',
  sex: 'female',
  bornOn: '1985-02-03',
  nationalities: ['VN', 'FR'],
  email: 'anh@office.example',
};

describe('a person', () => {
  it('is kept with every form of the name', async () => {
    const { status, body } = await coordinator.post('/people', whole);
    expect([status, body]).toEqual([
      201,
      {
        ...whole,
        id: expect.any(String),
        demonstration: false,
        mergedIntoId: null,
        mergedIntoName: null,
        joined: [],
        version: 1,
        allowedActions: ['join'],
      },
    ]);
    expect((await coordinator.get(`/people/${body.id}`)).body).toEqual(body);
  });

  it('may have one name and nothing else', async () => {
    const { status, body } = await coordinator.post('/people', { givenNames: 'Sukarno' });
    expect([status, body]).toMatchObject([
      201,
      { givenNames: 'Sukarno', familyName: null, latinName: 'Sukarno', nationalities: [] },
    ]);
  });

  it.each([
    ['a country that is not on the list', { nationalities: ['VN', 'ZZ'] }, '#/nationalities', 'unknown'],
    ['a birth in another age', { bornOn: '0001-01-01' }, '#/bornOn', 'out-of-reason'],
    ['a birth that lies ahead', { bornOn: '2199-01-01' }, '#/bornOn', 'in-future'],
    ['31 February', { bornOn: '1985-02-31' }, '#/bornOn', 'day'],
    ['a name of two lines', { familyName: 'A\nB' }, '#/familyName', 'pattern'],
    ['a name that is written backwards', { familyName: 'A\u202eB' }, '#/familyName', 'pattern'],
    ['a name of nothing that is seen', { familyName: '\u200b \u3164' }, '#/familyName', 'too-short'],
    ['an empty family name', { familyName: '' }, '#/familyName', 'too-short'],
    [
      'a rendering without a language',
      { renderings: [{ lang: 'Japanese!', text: 'x' }] },
      '#/renderings/0/lang',
      'pattern',
    ],
    ['letters that are not Latin', { latinName: 'Пётр' }, '#/latinName', 'not-latin'],
    ['what is not theirs to set', { mergedIntoId: null }, '#/mergedIntoId', 'unknown'],
    ['a search text', { searchText: 'x' }, '#/searchText', 'unknown'],
  ])('is refused with %s', async (_, part, pointer, code) => {
    const { status, body } = await coordinator.post('/people', { givenNames: 'Ada', ...part });
    expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([400, pointer, code]);
  });

  it('is edited once by two who edit at one moment', async () => {
    const { id, version } = await givenPerson(test.db);
    const answers = await Promise.all(
      ['Bo', 'Cy'].map((givenNames) => coordinator.patch(`/people/${id}`, { givenNames }, version)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const kept = answers.find(({ status }) => status === 200)!.body;
    expect((await coordinator.get(`/people/${id}`)).body).toEqual(kept);
  });

  it('loses what is null and keeps what is not mentioned', async () => {
    const { body } = await coordinator.post('/people', whole);
    const edited = await coordinator.patch(
      `/people/${body.id}`,
      { ownName: null, sex: null, familyName: null },
      body.version,
    );
    expect(edited.body).toEqual({ ...body, ownName: null, ownNameLang: null, sex: null, familyName: null, version: 2 });
  });

  it('is the institute’s to see', async () => {
    const { id } = await givenPerson(test.db);
    const focalPoint = await signedIn(test, 'focal-point', { countryCode: 'KE' });
    expect((await focalPoint.get('/people')).status).toBe(403);
    expect((await test.anyone.get(`/people/${id}`)).status).toBe(401);
    const director = await signedIn(test, 'director');
    expect((await director.patch(`/people/${id}`, { sex: 'male' }, 1)).status).toBe(403);
    expect((await director.get(`/people/${id}`)).body.allowedActions).toEqual([]);
  });

  it('has a data class on every column', () => {
    const { columns } = test.source.getMetadata(Person);
    const unlabelled = columns.filter((c) => !c.isPrimary && !c.isVersion && !dataClassOf(Person, c.propertyName));
    expect(unlabelled.map(({ propertyName }) => propertyName)).toEqual([]);
  });
});

describe('finding people', () => {
  beforeAll(async () => {
    const people: Partial<Person>[] = [
      { givenNames: 'Thị Lan', familyName: 'Nguyễn', latinName: 'Nguyễn Thị Lan', nationalities: ['VN'] },
      { givenNames: 'Wanjiru', familyName: 'Kamande', nationalities: ['KE'] },
      { givenNames: 'Wanjira', familyName: 'Kamandi', nationalities: ['KE', 'UG'] },
      { givenNames: 'Ahmad', familyName: null, ownName: 'أَحْمَد', ownNameLang: 'ar' },
      { givenNames: 'Sina', familyName: null, ownName: 'ស៊ីណា', ownNameLang: 'km' },
      { givenNames: 'Hanako', familyName: 'Tanaka', ownName: '田中 花子', ownNameLang: 'ja', demonstration: true },
      { givenNames: 'Petr', familyName: 'Elkin', certificateName: 'Dr Pyotr Yolkin' },
    ];
    for (const person of people) await givenPerson(test.db, person);
  });

  const found = async (query: string) =>
    ((await coordinator.get(`/people?${query}`)).body.items as { latinName: string }[]).map(
      ({ latinName }) => latinName,
    );
  const named = (q: string) => found(`q=${encodeURIComponent(q)}`);

  it.each([
    ['NGUYEN', 'Nguyễn Thị Lan'],
    ['lan nguyễn', 'Nguyễn Thị Lan'],
    ['nguyne', 'Nguyễn Thị Lan'],
    ['احمد', 'Ahmad'],
    ['ស៊ីណា', 'Sina'],
    ['田中花子', 'Hanako Tanaka'],
    ['yolkin', 'Petr Elkin'],
  ])('by %s', async (q, name) => {
    expect(await named(q)).toEqual([name]);
  });

  it('puts who is written so before who is written nearly so', async () => {
    expect(await named('kamandi')).toEqual(['Wanjira Kamandi', 'Wanjiru Kamande']);
    expect(await named('kamande')).toEqual(['Wanjiru Kamande', 'Wanjira Kamandi']);
    expect(await found('q=kamande&sort=latinName')).toEqual(['Wanjira Kamandi', 'Wanjiru Kamande']);
    expect(await found('q=kamande&sort=-latinName')).toEqual(['Wanjiru Kamande', 'Wanjira Kamandi']);
  });

  it('takes signs of its own language for nothing', async () => {
    expect(await named('%zz_')).toEqual([]);
    expect(await named("kamande' or true --")).toEqual(['Wanjiru Kamande']);
  });

  it('by nationality, and with or without generated people', async () => {
    expect(await found('nationality=UG')).toEqual(['Wanjira Kamandi']);
    expect(await found('nationality=KE&demonstration=false')).toEqual(['Wanjira Kamandi', 'Wanjiru Kamande']);
    expect(await found('demonstration=true')).toEqual(['Hanako Tanaka']);
    expect((await coordinator.get('/people?sort=bornOn')).body.errors[0].pointer).toBe('#/sort');
  });
});

describe('joining two records of one person', () => {
  const join = (id: string, into?: string, key?: string) =>
    coordinator.post(`/people/${id}/actions`, { action: 'join', into, reason: 'same birth date' }, { key });

  it('keeps the row, moves the account and tells the contexts to the right', async () => {
    const [earlier, from, into] = [
      await givenPerson(test.db),
      await givenPerson(test.db, { familyName: 'Oldspelling' }),
      await givenPerson(test.db),
    ];
    const account = await test.db.save(User, { personId: from.id, email: 'joined@test.example', passwordHash: null });
    await join(earlier.id, from.id);
    heard.splice(0);
    const key = newKey();
    const joined = await join(from.id, into.id, key);
    expect([joined.status, joined.body]).toMatchObject([
      201,
      { id: from.id, mergedIntoId: into.id, mergedIntoName: into.latinName, allowedActions: ['separate'] },
    ]);
    expect((await join(from.id, into.id, key)).text).toBe(joined.text);
    expect(heard).toEqual([new PeopleMerged(from.id, into.id)]);
    expect(await test.db.findOneByOrFail(User, { id: account.id })).toMatchObject({ personId: into.id, version: 2 });
    expect(await test.db.findOneByOrFail(Person, { id: earlier.id })).toMatchObject({ mergedIntoId: into.id });
    const found = await coordinator.get('/people?q=oldspelling');
    expect(found.body.items.map((item: { id: string }) => item.id)).toEqual([into.id]);
    expect((await coordinator.get(`/people/${from.id}`)).body.mergedIntoId).toBe(into.id);
    expect((await coordinator.patch(`/people/${from.id}`, { sex: 'male' }, joined.body.version)).status).toBe(409);
    expect((await join(from.id, into.id)).status).toBe(409);
  });

  it('is taken back with all that went along', async () => {
    const [earlier, from, into] = [
      await givenPerson(test.db),
      await givenPerson(test.db, { familyName: 'Otherhuman' }),
      await givenPerson(test.db),
    ];
    const account = await test.db.save(User, { personId: from.id, email: 'apart@test.example', passwordHash: null });
    await join(earlier.id, from.id);
    await join(from.id, into.id);
    const joined = (await coordinator.get(`/people/${into.id}`)).body.joined as { id: string }[];
    expect(joined.map(({ id }) => id).sort()).toEqual([earlier.id, from.id].sort());
    heard.splice(0);
    const separate = () => coordinator.post(`/people/${from.id}/actions`, { action: 'separate' });
    const apart = await separate();
    expect([apart.status, apart.body]).toMatchObject([
      201,
      { mergedIntoId: null, joined: [{ id: earlier.id }], allowedActions: ['join'] },
    ]);
    expect((await coordinator.get(`/people/${into.id}`)).body.joined).toEqual([]);
    expect(await test.db.findOneByOrFail(User, { id: account.id })).toMatchObject({ personId: from.id });
    const found = await coordinator.get('/people?q=otherhuman');
    expect(found.body.items.map((item: { id: string }) => item.id)).toEqual([from.id]);
    expect((await separate()).status).toBe(409);
  });

  it('refuses itself, nobody, who was joined already, and two accounts', async () => {
    const [a, b, gone] = [await givenPerson(test.db), await givenPerson(test.db), await givenPerson(test.db)];
    await join(gone.id, b.id);
    const answers = [await join(a.id), await join(a.id, a.id), await join(a.id, gone.id)];
    expect(answers.map(({ status, body }) => [status, body.errors[0].code])).toEqual([
      [400, 'needed'],
      [400, 'itself'],
      [400, 'unknown'],
    ]);
    for (const { id } of [a, b])
      await test.db.save(User, { personId: id, email: `${id}@test.example`, passwordHash: null });
    const two = await join(a.id, b.id);
    expect([two.status, two.body.type]).toEqual([409, '/problems/person/two-accounts']);
    await test.db.update(User, { personId: a.id }, { endedAt: new Date() });
    expect((await join(a.id, b.id)).status).toBe(201);
    expect(await test.db.existsBy(User, { personId: a.id })).toBe(true);
  });

  const givenPeople = (count: number) => Promise.all(Array.from({ length: count }, () => givenPerson(test.db)));
  const statusesOf = async (...presses: Promise<{ status: number }>[]) =>
    (await Promise.all(presses)).map(({ status }) => status).sort();
  /** Records that were joined into one that was itself joined: nobody would find the person behind them. */
  const astray = () =>
    rowsOf(
      test.db,
      sql`select p.id from person p join person q on q.id = p.merged_into_id where q.merged_into_id is not null`,
    );

  it('never joins two people into each other', async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = await givenPeople(2);
      expect(await statusesOf(join(a!.id, b!.id), join(b!.id, a!.id))).toEqual([201, 400]);
      expect(await astray()).toEqual([]);
    }
  });

  it('stands still where the lock on joining is left out (control)', async () => {
    const [a, b] = await givenPeople(2);
    const statuses = await withoutLocks(test, () => statusesOf(join(a!.id, b!.id), join(b!.id, a!.id)));
    expect(statuses).toEqual([201, 503]);
  });

  it('leaves no chain of three that are joined at one moment', async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b, c] = await givenPeople(3);
      const presses = [join(a!.id, b!.id), join(b!.id, c!.id), join(c!.id, a!.id)];
      // whichever comes first, one of the others names a record that is joined by then
      expect(await statusesOf(...presses)).toEqual([201, 201, 400]);
      expect(await astray()).toEqual([]);
    }
  });

  it('would leave a chain where the lock on joining is left out (control)', async () => {
    const [a, b, c] = await givenPeople(3);
    const statuses = await withoutLocks(test, () => statusesOf(join(a!.id, b!.id), join(b!.id, c!.id)));
    expect(statuses).toEqual([201, 201]);
    expect(await astray()).toEqual([{ id: a!.id }]);
    await test.db.update(Person, { id: a!.id }, { mergedIntoId: c!.id });
  });
});
