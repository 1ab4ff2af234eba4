import { describe, expect, it } from '@jest/globals';
import {
  capitalised,
  dateWords,
  daysWords,
  dayWords,
  deadlineWords,
  hourWords,
  hoursWords,
  instantWords,
  leftWords,
  sizeWords,
} from './format';

const closes = '2026-12-02T08:00:00Z';

describe('dates and hours in words', () => {
  it.each([
    ['en', 'Wednesday 2 December 2026, 17:00 Tokyo'],
    ['fr', 'mercredi 2 décembre 2026, 17\u00a0h\u00a000 Tokyo'],
    ['ja', '2026年12月2日水曜日 17:00 Tokyo'],
  ])('in %s an instant is %s', (language, words) => expect(instantWords(closes, 'Asia/Tokyo', language)).toBe(words));

  it('begins a heading with a capital', () => {
    expect(capitalised(dateWords(closes, 'UTC', 'fr'), 'fr')).toBe('Mercredi 2 décembre 2026');
    expect(capitalised(dateWords(closes, 'UTC', 'ja'), 'ja')).toBe('2026年12月2日水曜日');
  });

  it.each([
    ['en', '2 December 2026'],
    ['fr', '2 décembre 2026'],
    ['ja', '2026年12月2日'],
  ])('in %s a day is %s', (language, words) => expect(dayWords('2026-12-02', language)).toBe(words));

  it.each([
    ['en', '8 October – 13 November 2018'],
    ['fr', '8 octobre – 13 novembre 2018'],
  ])('in %s a course lasts %s', (language, words) =>
    expect(daysWords('2018-10-08', '2018-11-13', language).replaceAll(/\s/g, ' ')).toBe(words),
  );

  it('writes midnight as 00:00 of the day that begins', () => {
    expect(hourWords('2026-12-01T15:00:00Z', 'Asia/Tokyo', 'en')).toBe('00:00');
    expect(dateWords('2026-12-01T15:00:00Z', 'Asia/Tokyo', 'en')).toBe('Wednesday 2 December 2026');
  });
});

it.each([
  [40_100, 'en', '41 kB'],
  [12, 'en', '1 kB'],
  [1_240_000, 'en', '1.2 MB'],
  [40_100, 'fr', '41 ko'],
  [1_240_000, 'fr', '1,2 Mo'],
])('a file of %i bytes is in %s %s', (bytes, language, words) =>
  expect(sizeWords(bytes, language).replaceAll(/\s/g, ' ')).toBe(words),
);

describe('a deadline for a reader elsewhere', () => {
  it.each([
    ['Africa/Nairobi', 'Wednesday 2 December 2026, 17:00 Tokyo (11:00 Nairobi)'],
    ['Asia/Tokyo', 'Wednesday 2 December 2026, 17:00 Tokyo'],
    // one hour all the year: nothing to add
    ['Asia/Seoul', 'Wednesday 2 December 2026, 17:00 Tokyo'],
    ['Pacific/Honolulu', 'Wednesday 2 December 2026, 17:00 Tokyo (Tuesday 1 December 2026, 22:00 Honolulu)'],
  ])('in %s', (reader, words) => expect(deadlineWords(closes, 'Asia/Tokyo', 'en', reader)).toBe(words));
});

describe('the hours of a session', () => {
  it.each([
    ['Asia/Tokyo', '17:00–18:30 Tokyo'],
    ['Africa/Nairobi', '17:00–18:30 Tokyo (11:00–12:30 Nairobi)'],
    ['Pacific/Honolulu', '17:00–18:30 Tokyo (Tuesday 1 December 2026, 22:00–23:30 Honolulu)'],
  ])('in %s', (reader, words) =>
    expect(hoursWords(closes, '2026-12-02T09:30:00Z', 'Asia/Tokyo', 'en', reader)).toBe(words),
  );
});

describe('what is left', () => {
  it.each([
    ['2026-11-23T00:12:00Z', 'in 9 days'],
    ['2026-11-30T14:59:00Z', 'in 2 days'],
    // 25 hours, but the day after tomorrow is not far in the calendar of Tokyo: it is tomorrow
    ['2026-12-01T07:00:00Z', 'tomorrow'],
    ['2026-12-02T03:30:00Z', 'in 4 hours'],
    ['2026-12-02T07:35:00Z', 'in 25 minutes'],
    ['2026-12-02T08:00:00Z', 'this minute'],
    ['2026-12-02T10:30:00Z', '2 hours ago'],
    ['2026-12-04T10:30:00Z', '2 days ago'],
  ])('at %s it is %s', (now, words) => expect(leftWords(closes, new Date(now), 'Asia/Tokyo', 'en')).toBe(words));
});
