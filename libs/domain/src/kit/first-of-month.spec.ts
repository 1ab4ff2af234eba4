import { expect, it } from '@jest/globals';
import { firstOfMonth } from './first-of-month';

it.each([
  ['fr', '30 novembre 2026 – 1 janvier 2027', '30 novembre 2026 – 1er janvier 2027'],
  ['fr', 'vendredi 1 janvier 2027', 'vendredi 1er janvier 2027'],
  ['fr-CA', '11 mars – 21 avril 2027', '11 mars – 21 avril 2027'],
  ['en', '1 January 2027', '1 January 2027'],
])('in %s %s is %s', (language, words, right) => expect(firstOfMonth(words, language)).toBe(right));
