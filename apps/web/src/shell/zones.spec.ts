import { describe, expect, it } from '@jest/globals';
import { isZone } from '@kenshu/domain/kit/time';
import { todaysZone, zoneChoices, zoneWords } from './zones';

const t = ((key: string) => key) as Parameters<typeof zoneChoices>[0];

describe('zones in words', () => {
  it.each([
    ['Asia/Saigon', 'Ho Chi Minh City'],
    ['Asia/Ho_Chi_Minh', 'Ho Chi Minh City'],
    ['Asia/Calcutta', 'Kolkata'],
    ['Asia/Katmandu', 'Kathmandu'],
    ['Asia/Rangoon', 'Yangon'],
    ['Europe/Kiev', 'Kyiv'],
    ['Africa/Asmera', 'Asmara'],
    ['America/Buenos_Aires', 'Buenos Aires'],
    ['America/Sao_Paulo', 'São Paulo'],
    ['America/St_Lucia', 'St. Lucia'],
    ['Asia/Tokyo', 'Tokyo'],
    ['UTC', 'UTC'],
  ])('%s is %s', (zone, words) => expect(zoneWords(zone)).toBe(words));

  it('are real ones by their names of today, each once, the likely first', () => {
    const groups = zoneChoices(t, 'Asia/Ho_Chi_Minh', 'Asia/Tokyo', 'Asia/Tokyo');
    const zones = groups.flatMap(({ items }) => items.map(({ value }) => value));
    expect(zones.slice(0, 2)).toEqual(['Asia/Ho_Chi_Minh', 'Asia/Tokyo']);
    expect(zones.filter((zone) => !isZone(zone) || todaysZone(zone) !== zone)).toEqual([]);
    const known = Intl.supportedValuesOf('timeZone').map(todaysZone);
    expect(zones.toSorted()).toEqual(known.toSorted());
  });
});
