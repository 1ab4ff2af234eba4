import type { ChapterDto, CoverageArticleDto } from '@kenshu/api-client';
import { describe, expect, it } from '@jest/globals';
import { columnsOf, coursesOf, gapsByCycle, rowsByChapter, runsOf, shadeOf } from './coverage';
import { coverageSearch } from './coverage-search';

const article = (number: number, chapter: string, ...years: number[]) =>
  ({
    number,
    chapter,
    cells: years.map((year) => ({ year, count: 1, courseIds: [] })),
  }) as unknown as CoverageArticleDto;
const chapter = (number: string, reviewCycle: number | null): ChapterDto => ({ number, titles: {}, reviewCycle });

const chapters = [chapter('I', null), chapter('II', 2), chapter('III', 1)];
const articles = [article(1, 'I'), article(5, 'II', 2011), article(15, 'III'), article(30, 'III', 2007, 2018)];

describe('the rows of the matrix', () => {
  it('leave general and final provisions folded until asked for', () => {
    const numbers = (all: boolean) =>
      rowsByChapter(articles, chapters, all).map((rows) => rows.articles.map(({ number }) => number));
    expect(numbers(false)).toEqual([[5], [15, 30]]);
    expect(numbers(true)).toEqual([[1], [5], [15, 30]]);
  });

  it('count courses and have a shade for three and more', () => {
    expect(coursesOf(articles[3]!)).toBe(2);
    expect([0, 1, 2, 3, 7].map(shadeOf)).toEqual([0, 1, 2, 3, 3]);
  });
});

it('tells years of which nothing is known and where years are left out', () => {
  expect(columnsOf({ years: [1998, 2019, 2020], yearsWithoutTheme: [1998] })).toEqual([
    { year: 1998, unknown: true, gap: false },
    { year: 2019, unknown: false, gap: true },
    { year: 2020, unknown: false, gap: false },
  ]);
});

it('lists what no course on record took up by cycle, then by chapter', () => {
  const gaps = gapsByCycle(rowsByChapter(articles, chapters, true));
  expect(
    gaps.map(({ cycle, covered, total, chapters: own }) => [
      cycle,
      covered,
      total,
      own.map(({ missing }) => missing.map(({ number }) => number)),
    ]),
  ).toEqual([
    [1, 1, 2, [[15]]],
    [2, 1, 1, []],
    [null, 0, 1, [[1]]],
  ]);
});

it.each([
  [
    [15, 16, 17, 18, 19, 21, 22],
    ['15–19', '21', '22'],
  ],
  [[5], ['5']],
  [[], []],
])('writes %j as %j', (numbers, runs) => expect(runsOf(numbers)).toEqual(runs));

it('keeps what it understands of an address', () => {
  expect(coverageSearch({ from: 2016, to: 'x', years: 'fiscal', all: true, article: 21, year: 1 })).toEqual({
    from: 2016,
    years: 'fiscal',
    all: true,
    article: 21,
  });
});
