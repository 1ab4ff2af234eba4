import { expect, it } from '@jest/globals';
import { halfDayFree } from './half-days';

const day = '2026-11-24';
const at = (starts: string, ends: string, on = day) => ({ startsLocal: `${on}T${starts}`, endsLocal: `${on}T${ends}` });

it.each([
  ['the morning of an empty day', [], '10:00'],
  ['the morning beside what another day holds', [at('10:00', '12:30', '2026-11-25')], '10:00'],
  ['the afternoon after a lecture', [at('10:00', '12:30')], '14:00'],
  ['the morning between an early visit and a late one', [at('08:00', '10:00'), at('12:30', '17:00')], '10:00'],
  ['no hour where neither is free', [at('11:00', '15:00')], undefined],
])('offers %s', (_, sessions, starts) => expect(halfDayFree(day, sessions)?.starts).toBe(starts));
