import { describe, expect, it } from '@jest/globals';
import { readDay } from './read-day';

describe('a day that was typed', () => {
  it.each([
    ['2026-12-02', 'en'],
    ['2 December 2026', 'en'],
    ['December 2, 2026', 'en'],
    ['2 dec 2026', 'en'],
    ['2 décembre 2026', 'fr'],
    ['02/12/2026', 'en'],
    ['2.12.2026', 'fr'],
    ['2026/12/02', 'ja'],
  ])('%s in %s is 2 December 2026', (text, language) => {
    expect(readDay(text, language)).toBe('2026-12-02');
  });

  it('is the only one it can be', () => {
    expect(readDay('11/27/2026', 'en')).toBe('2026-11-27');
  });

  it.each(['', 'tomorrow', '2 December', '31/02/2026', '2026-02-30', '2 December 26'])('%s is none', (text) => {
    expect(readDay(text, 'en')).toBeNull();
  });
});
