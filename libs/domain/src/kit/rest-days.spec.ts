import { expect, it } from '@jest/globals';
import { isRestDay } from './rest-days';

it.each([
  ['2026-12-05', 'KE', true], // a Saturday
  ['2026-12-06', 'KE', true],
  ['2026-12-04', 'KE', false],
  ['2026-12-04', 'EG', true],
  ['2026-12-06', 'EG', false],
  ['2026-12-05', 'IN', false],
  ['2026-12-05', 'IR', false],
  ['2026-12-03', 'AF', true],
])('%s in %s: %s', (day, country, rests) => expect(isRestDay(day, country)).toBe(rests));
