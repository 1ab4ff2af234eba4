import { describe, expect, it } from '@jest/globals';
import { momentIn } from './moment-in';

const closes = '2026-12-02T08:00:00Z';

describe('a moment in a letter', () => {
  it.each([
    ['en', undefined, 'Wednesday 2 December 2026 at 17:00 Japan Standard Time'],
    ['en', 'Africa/Nairobi', 'Wednesday 2 December 2026 at 17:00 Japan Standard Time (11:00 in your country)'],
    [
      'fr',
      'Africa/Abidjan',
      'mercredi 2 décembre 2026 à 17\u00a0h\u00a000 heure normale du Japon (08\u00a0h\u00a000 dans votre pays)',
    ],
    ['en', 'Asia/Tokyo', 'Wednesday 2 December 2026 at 17:00 Japan Standard Time'],
    ['en', 'Pacific/Kiritimati', 'Wednesday 2 December 2026 at 17:00 Japan Standard Time (22:00 in your country)'],
  ])('in %s for %s', (language, own, words) => {
    expect(momentIn(closes, 'Asia/Tokyo', language, own)).toBe(words);
  });

  it('says the day there where it is another', () => {
    expect(momentIn('2026-12-02T20:00:00Z', 'Europe/Vienna', 'en', 'Asia/Tokyo')).toBe(
      'Wednesday 2 December 2026 at 21:00 Central European Standard Time (Thursday 3 December at 05:00 in your country)',
    );
  });
});

it('is tested with the clock of this process where the run has put it', () => {
  const at = new Date('2026-07-01T00:00Z');
  const there = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: process.env.TZ });
  expect(at.getHours()).toBe(Number(there.format(at)));
});
