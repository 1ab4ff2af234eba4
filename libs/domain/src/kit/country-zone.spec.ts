import { describe, expect, it } from '@jest/globals';
import { zoneOfCountry } from './country-zone';
import { wallClockOf } from './time';

const winter = '2026-12-05T08:00:00Z';

describe('the time of a country', () => {
  it.each([
    ['KE', '11:00'],
    ['JP', '17:00'],
    ['LA', '15:00'],
    // many zones, and one time in all of them
    ['AR', '05:00'],
  ])('in %s is %s', (code, hour) => {
    expect(wallClockOf(winter, zoneOfCountry(code, winter)!).slice(11)).toBe(hour);
  });

  it.each(['US', 'BR', 'ID'])('in %s depends on where', (code) => {
    expect(zoneOfCountry(code, winter)).toBeUndefined();
  });
});
