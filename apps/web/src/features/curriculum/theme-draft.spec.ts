import type { TopicDto } from '@kenshu/api-client';
import { expect, it } from '@jest/globals';
import { articlesOf, beginning, firstOnRecord } from './theme-draft';

const topic = (id: string, ...articles: number[]): TopicDto => ({ id, slug: id, titles: { en: id }, articles });
const topics = [topic('bribery', 15, 16, 18), topic('private', 12, 21), topic('money', 14, 23), topic('banks', 14, 40)];

it('takes each article once, in order', () => {
  expect(articlesOf(topics, ['private', 'bribery'], [21, 5])).toEqual([5, 12, 15, 16, 18, 21]);
});

it('tells for which articles it would be the first', () => {
  const cell = { year: 2018, count: 1, courseIds: [] };
  const coverage = [
    { number: 12, cells: [cell] },
    { number: 21, cells: [] },
  ];
  expect(firstOnRecord([12, 21], coverage)).toEqual([21]);
});

it.each([
  ['private', undefined, { topicIds: ['private'], own: [] }],
  [undefined, 21, { topicIds: ['private'], own: [] }],
  // several topics cite it: which one is meant is for the coordinator to say
  [undefined, 14, { topicIds: [], own: [14] }],
  [undefined, 71, { topicIds: [], own: [71] }],
  ['gone', undefined, { topicIds: [], own: [] }],
  [undefined, undefined, { topicIds: [], own: [] }],
])('begins with topic %s or article %s', (pressed, article, begun) =>
  expect(beginning(topics, pressed, article)).toEqual(begun),
);
