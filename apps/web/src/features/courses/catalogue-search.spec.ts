import { expect, it } from '@jest/globals';
import { byYear, catalogueSearch, pagesBeside } from './catalogue-search';

it('keeps what it understands of an address', () => {
  const programmeId = '0198aa00-0000-7000-8000-000000000009';
  expect(catalogueSearch({ q: 2018, programmeId, year: 2018, page: 2 })).toEqual({
    q: '2018',
    programmeId,
    year: 2018,
    page: 2,
  });
  expect(catalogueSearch({ q: '', programmeId: 'x', year: 1, page: 1 })).toEqual({});
});

it('puts courses under their years', () => {
  const course = (id: string, year: number | null) => ({ id, year });
  expect(byYear([course('a', 2019), course('b', 2019), course('c', null)])).toEqual([
    { year: 2019, courses: [course('a', 2019), course('b', 2019)] },
    { year: null, courses: [course('c', null)] },
  ]);
});

it.each([
  [1, 50, {}],
  [1, 51, { after: 2 }],
  [2, 101, { before: 1, after: 3 }],
  [3, 101, { before: 2 }],
])('page %i of %i courses has beside it %j', (page, total, beside) => expect(pagesBeside(page, total)).toEqual(beside));
