import { describe, expect, it } from '@jest/globals';
import { partsOf, readDate, valueOf } from './birth-date';

describe('a birth date in three boxes', () => {
  it.each(['1968-03-02', '2001-12-31', ''])('%j goes in and comes out', (value) =>
    expect(valueOf(partsOf(value))).toBe(value),
  );

  it('is no day while a box is empty', () => expect(valueOf({ day: '2', month: '', year: '1968' })).toBe('1968-00-02'));

  it.each([
    ['1968-03-02', '1968-03-02'],
    ['2 March 1968', '1968-03-02'],
    ['March 2, 1968', '1968-03-02'],
    ['2 déc. 1968', '1968-12-02'],
    ['1968年3月2日', '1968-03-02'],
    ['25/03/1968', '1968-03-25'],
    ['03/25/1968', '1968-03-25'],
    ['03.03.1968', '1968-03-03'],
  ])('is read from %j', (text, value) => expect(valueOf(readDate(text, 'fr')!)).toBe(value));

  // the second of March or the third of February
  it.each(['02/03/1968', '2 March', 'yesterday', '', '12'])('is not guessed from %j', (text) =>
    expect(readDate(text, 'en')).toBeUndefined(),
  );
});
