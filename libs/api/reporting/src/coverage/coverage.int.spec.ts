import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CoursesModule } from '@kenshu/courses';
import { givenCourse, givenReference } from '@kenshu/courses/testing';
import { CurriculumModule, Theme, ThemeTopic, Topic } from '@kenshu/curriculum';
import { signedIn, startApp, type TestUser } from '@kenshu/identity/testing';
import type { TestApp } from '@kenshu/testing';
import { ReportingModule } from '../reporting.module';

let test: TestApp;
let coordinator: TestUser;

beforeAll(async () => {
  test = await startApp(CurriculumModule, CoursesModule, ReportingModule);
  await givenReference(test.db);
  coordinator = await signedIn(test, 'coordinator');
});
afterAll(() => test.close());

interface Cell {
  year: number;
  count: number;
  courseIds: string[];
}
interface Article {
  number: number;
  cells: Cell[];
}
const cellsOf = (body: { articles: Article[] }, number: number) =>
  body.articles.find((article) => article.number === number)!.cells.map(({ year, count }) => [year, count]);

describe('coverage of the published record', () => {
  // Counted by hand on the data file, theme by theme.
  it('equals the count made by hand', async () => {
    const { body } = await coordinator.get('/coverage');
    expect(body).toMatchObject({ total: 55, withTheme: 23, withTopics: 19, demonstration: 0 });
    expect(body.articles.filter(({ cells }: Article) => !cells.length).map(({ number }: Article) => number)).toEqual([
      1, 2, 3, 4, 15, 16, 17, 18, 19, 21, 22, 65, 66, 67, 68, 69, 70, 71,
    ]);
    expect(cellsOf(body, 46)).toEqual([
      [2012, 1],
      [2016, 1],
      [2018, 1],
      [2021, 1],
    ]);
    expect(cellsOf(body, 30)).toEqual([
      [2007, 1],
      [2008, 1],
      [2010, 1],
      [2014, 1],
      [2015, 1],
      [2016, 1],
      [2018, 2],
      [2019, 1],
    ]);
    expect(cellsOf(body, 57)).toEqual([
      [2009, 1],
      [2019, 1],
    ]);
    expect(
      body.articles.flatMap(({ cells }: Article) => cells).reduce((sum: number, { count }: Cell) => sum + count, 0),
    ).toBe(206);
  });

  it('knows the years of which no theme is recorded', async () => {
    const { body } = await coordinator.get('/coverage');
    expect(body.yearsWithoutTheme).toEqual([
      1962, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2013, 2024, 2025,
    ]);
    expect(body.years).not.toContain(2020);
  });

  it('is cut by programme and years', async () => {
    const [programme] = (await coordinator.get('/programmes?q=uncac')).body.items;
    const { body } = await coordinator.get(`/coverage?programmeId=${programme.id}&from=2016&to=2018`);
    expect(body).toMatchObject({ years: [2016, 2017, 2018], total: 3, withTheme: 3, withTopics: 3 });
    expect(cellsOf(body, 46)).toEqual([[2018, 1]]);
  });

  it('counts a course of February in the fiscal year before', async () => {
    const [calendar, fiscal] = [await coordinator.get('/coverage'), await coordinator.get('/coverage?years=fiscal')];
    const regional = (body: { years: number[] }) => body.years.includes(2012);
    expect([regional(calendar.body), regional(fiscal.body)]).toEqual([true, true]);
    expect([calendar.body.firstMonth, fiscal.body.firstMonth, fiscal.body.total]).toEqual([1, 4, 55]);
    const [programme] = (await coordinator.get('/programmes?q=country%20and%20regional')).body.items;
    const years = async (kind: string) =>
      (await coordinator.get(`/coverage?programmeId=${programme.id}&years=${kind}`)).body.years;
    expect([await years('calendar'), await years('fiscal')]).toEqual([
      [2012, 2013, 2023],
      [2011, 2013, 2022],
    ]);
  });
});

it('counts demonstration courses apart, and those not held yet not at all', async () => {
  const topic = await test.db.findOneByOrFail(Topic, { slug: 'bribery-and-trading-in-influence' });
  const theme = await test.db.save(Theme, { titles: { en: 'Bribery' } });
  await test.db.insert(ThemeTopic, { themeId: theme.id, topicId: topic.id });
  await givenCourse(test.db, { themeId: theme.id, status: 'running', origin: 'demonstration' });
  for (const status of ['planned', 'approved', 'calling', 'cancelled'] as const)
    await givenCourse(test.db, { themeId: theme.id, status });
  const { body } = await coordinator.get('/coverage');
  expect(body).toMatchObject({ total: 55, demonstration: 1 });
  expect(cellsOf(body, 15)).toEqual([]);
});
