import { describe, expect, it } from '@jest/globals';
import i18next from 'i18next';
import { isZone } from '@kenshu/domain/kit/time';
import cities from '../i18n/fr/cities.json' with { type: 'json' };
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

  it('read in the language of the page where it calls the city otherwise', async () => {
    await i18next.init({ keySeparator: false, resources: { fr: { translation: cities } } });
    const words = (language: string) =>
      ['Africa/Cairo', 'Asia/Saigon', 'Asia/Tokyo'].map((z) => zoneWords(z, language));
    expect(words('fr')).toEqual(['Le Caire', 'Hô-Chi-Minh-Ville', 'Tokyo']);
    expect(words('en')).toEqual(['Cairo', 'Ho Chi Minh City', 'Tokyo']);
    expect(Object.keys(cities).filter((zone) => !isZone(zone) || todaysZone(zone) !== zone)).toEqual([]);
  });

  it('are real ones by their names of today, each once, the likely first', () => {
    const groups = zoneChoices(t, 'Asia/Ho_Chi_Minh', 'Asia/Tokyo', 'Asia/Tokyo');
    const zones = groups.flatMap(({ items }) => items.map(({ value }) => value));
    expect(zones.slice(0, 2)).toEqual(['Asia/Ho_Chi_Minh', 'Asia/Tokyo']);
    expect(zones.filter((zone) => !isZone(zone) || todaysZone(zone) !== zone)).toEqual([]);
    const known = Intl.supportedValuesOf('timeZone').map(todaysZone);
    expect(zones.toSorted()).toEqual(known.toSorted());
  });
});
