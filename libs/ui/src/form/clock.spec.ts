import { describe, expect, it } from '@jest/globals';
import { isClock, isMoment, readClock } from './clock';

describe('an hour that was typed', () => {
  it.each([
    ['9', '09:00'],
    ['14', '14:00'],
    ['930', '09:30'],
    ['1645', '16:45'],
    ['9:30', '09:30'],
    [' 09.30 ', '09:30'],
    ['9h30', '09:30'],
    ['9 h 05', '09:05'],
    ['9h', '09:00'],
    ['１４：３０', '14:30'],
    ['14時30分', '14:30'],
    ['00:00', '00:00'],
  ])('%s is %s', (text, clock) => {
    expect(readClock(text)).toBe(clock);
  });

  it.each(['', '24', '25:00', '9:60', '2:5', '2 pm', 'noon'])('%s is none', (text) => {
    expect(readClock(text)).toBeUndefined();
  });
});

describe('what is whole', () => {
  it('is an hour of four figures', () => {
    expect(['09:30', '9:30', '24:00', ''].map(isClock)).toEqual([true, false, false, false]);
  });

  it('is a day with its hour', () => {
    const texts = ['2026-12-02T17:00', '2026-12-02T', 'T17:00', '2026-12-02 17:00', ''];
    expect(texts.map(isMoment)).toEqual([true, false, false, false, false]);
  });
});
