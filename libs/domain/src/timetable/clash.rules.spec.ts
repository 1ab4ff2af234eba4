import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clashesIn } from './clash.rules';

const at = (from: number, to: number, ...needs: string[]) => ({
  startsAt: `2026-11-23T${String(from).padStart(2, '0')}:00:00Z`,
  endsAt: `2026-11-23T${String(to).padStart(2, '0')}:00:00Z`,
  needs,
});

it.each([
  ['share a room at one time', at(10, 12, 'room'), at(11, 13, 'room'), 1],
  ['follow each other in a room', at(10, 12, 'room'), at(12, 13, 'room'), 0],
  ['meet at one time in two rooms', at(10, 12, 'room 1'), at(10, 12, 'room 2'), 0],
  ['share one of several needs', at(10, 12, 'room 1', 'group'), at(11, 12, 'room 2', 'group'), 1],
  ['lie one within the other', at(9, 17, 'lecturer'), at(11, 12, 'lecturer'), 1],
])('two sessions that %s', (_, a, b, clashes) => {
  expect(clashesIn([a, b]).length).toBe(clashes);
  expect(clashesIn([b, a]).length).toBe(clashes);
});

it('finds each pair once, and only pairs whose hours and needs meet', () => {
  const hour = fc.integer({ min: 0, max: 22 });
  const session = fc
    .tuple(hour, fc.integer({ min: 1, max: 4 }), fc.uniqueArray(fc.constantFrom('a', 'b', 'c')))
    .map(([from, length, needs]) => at(from, Math.min(from + length, 23), ...needs));
  fc.assert(
    fc.property(fc.array(session, { maxLength: 8 }), (sessions) => {
      const found = clashesIn(sessions);
      const meets = (i: number, j: number) => {
        const hours = (s: (typeof sessions)[number]) =>
          [Number(s.startsAt.slice(11, 13)), Number(s.endsAt.slice(11, 13))] as const;
        const [[a, b], [c, d]] = [hours(sessions[i]!), hours(sessions[j]!)];
        const common = Array.from({ length: 24 }, (_, h) => h).some((h) => a <= h && h < b && c <= h && h < d);
        return common && sessions[i]!.needs.some((need) => sessions[j]!.needs.includes(need));
      };
      let expected = 0;
      for (let i = 0; i < sessions.length; i++)
        for (let j = i + 1; j < sessions.length; j++) if (meets(i, j)) expected++;
      expect(found.length).toBe(expected);
    }),
  );
});
