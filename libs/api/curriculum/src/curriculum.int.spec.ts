import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadCountries } from '@kenshu/identity';
import { signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import type { TestApp } from '@kenshu/testing';
import { loadConvention } from './convention/load-convention';
import { CurriculumModule } from './curriculum.module';

let test: TestApp;
let coordinator: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule);
  await test.db.transaction(async (tx) => {
    await loadCountries(tx);
    await loadConvention(tx);
    await loadConvention(tx);
  });
  coordinator = await signedIn(test, 'coordinator');
});
afterAll(() => test.close());

it('the Convention has eight chapters and 71 articles, for anybody', async () => {
  const { body } = await test.anyone.get('/articles');
  expect([body.chapters.length, body.items.length]).toEqual([8, 71]);
  expect(body.items[45]).toEqual({
    number: 46,
    titles: { en: 'Mutual legal assistance', fr: 'Entraide judiciaire' },
    chapter: 'IV',
    reviewCycle: 1,
    obligation: expect.any(String),
  });
  const inFrench = [...body.chapters, ...body.items].every(({ titles }: { titles: { fr?: string } }) => titles.fr);
  expect(inFrench).toBe(true);
});

describe('themes', () => {
  const topicsNamed = async (...slugs: string[]) => {
    const topics = (await coordinator.get('/topics')).body.items as { id: string; slug: string }[];
    return slugs.map((slug) => topics.find((topic) => topic.slug === slug)!.id);
  };

  it('take up the articles of their topics and their own, once each', async () => {
    const topicIds = await topicsNamed('bribery-and-trading-in-influence', 'embezzlement-and-abuse-of-functions');
    const made = await coordinator.post('/themes', {
      titles: { en: 'Bribery and embezzlement' },
      topicIds,
      articles: [21, 15],
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      articles: [15, 16, 17, 18, 19, 21, 22, 28],
      ownArticles: [15, 21],
      reference: false,
      version: 1,
    });
    const changed = await coordinator.patch(`/themes/${made.body.id}`, { articles: [] }, 1);
    expect(changed.body).toMatchObject({ articles: [15, 16, 17, 18, 19, 22, 28], ownArticles: [], version: 2 });
    const found = await coordinator.get('/themes?q=BRIBERY');
    expect(found.body).toMatchObject({
      total: 1,
      items: [
        {
          id: made.body.id,
          reference: false,
          topics: [{ titles: { en: expect.any(String) } }, { titles: { en: expect.any(String) } }],
        },
      ],
    });
  });

  it('refuse a topic or an article that is not on record, and change nothing', async () => {
    const unknown = '0198aa00-0000-7000-8000-000000000009';
    const before = (await coordinator.get('/themes')).body.total;
    const refused = await coordinator.post('/themes', { titles: { en: 'T' }, topicIds: [unknown] });
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '#/topicIds', code: 'unknown' })]);
    for (const [article, code] of [
      [72, 'unknown'],
      [99_999, 'unknown'],
      [1e300, 'integer'],
      [-1, 'integer'],
    ]) {
      const { body } = await coordinator.post('/themes', { titles: { en: 'T' }, topicIds: [], articles: [article] });
      expect(body.errors).toEqual([expect.objectContaining({ pointer: '#/articles', code })]);
    }
    expect((await coordinator.get('/themes')).body.total).toBe(before);
  });
});

describe('the Convention', () => {
  it('is read whole, or by the page, or by words of its headings', async () => {
    const whole = (await test.anyone.get('/articles')).body;
    expect([whole.total, whole.items.length, whole.chapters.length]).toEqual([71, 71, 8]);
    const second = (await test.anyone.get('/articles?page=2&pageSize=70')).body;
    expect(second).toMatchObject({ total: 71, page: 2, pageSize: 70, items: [{ number: 71 }] });
    const found = (await test.anyone.get('/articles?q=private+sector')).body.items;
    expect(found.map(({ number }: { number: number }) => number)).toEqual([12, 21, 22, 39]);
    const topics = (await coordinator.get('/topics')).body;
    expect(topics).toMatchObject({ page: 1, total: topics.items.length });
  });
});

describe('programmes', () => {
  it('keep the names they had', async () => {
    const made = await coordinator.post('/programmes', { code: 'itc', names: { en: 'Training Course' } });
    expect(made.body).toMatchObject({ code: 'itc', series: 'itc', formerNames: [], version: 1 });
    const renamed = await coordinator.patch(
      `/programmes/${made.body.id}`,
      { names: { en: 'International Training Course' } },
      1,
    );
    expect(renamed.body).toMatchObject({
      names: { en: 'International Training Course' },
      formerNames: [{ names: { en: 'Training Course' }, validUntil: expect.any(String) }],
    });
  });

  it('may share a number series, but not a code', async () => {
    const first = await coordinator.post('/programmes', { code: 'first', names: { en: 'First' } });
    const second = await coordinator.post('/programmes', { code: 'second', names: { en: 'Second' }, series: 'first' });
    expect(second.body).toMatchObject({
      series: 'first',
      sharesSeriesWith: [{ id: first.body.id, names: { en: 'First' } }],
    });
    const rows = (await coordinator.get('/programmes?q=second')).body.items;
    expect(rows).toEqual([expect.objectContaining({ code: 'second', series: 'first' })]);
    const same = await coordinator.post('/programmes', { code: 'first', names: { en: 'Again' } });
    expect(same.body.errors).toEqual([expect.objectContaining({ pointer: '#/code', code: 'taken' })]);
  });

  it('two of one code made at one moment leave one', async () => {
    const made = await Promise.all(
      [1, 2, 3].map((n) => coordinator.post('/programmes', { code: 'twin', names: { en: `Twin ${n}` } })),
    );
    expect(made.filter(({ status }) => status === 201).length).toBe(1);
    expect(made.every(({ status }) => [201, 400, 409].includes(status))).toBe(true);
  });
});
