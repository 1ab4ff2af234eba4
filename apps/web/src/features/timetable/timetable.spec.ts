import { describe, expect, it } from '@jest/globals';
import { hoursOf, lanesOf } from './lanes';
import { daysShown, isOutside, weekShown, weeksOf } from './weeks';

const at = (from: string, to: string) => ({ startsLocal: `2026-11-24T${from}`, endsLocal: `2026-11-24T${to}` });

describe('the weeks of a course', () => {
  const weeks = weeksOf('2026-11-18', '2026-12-01');

  it('begin on Mondays, from the first day to the last', () => {
    expect(weeks).toEqual(['2026-11-16', '2026-11-23', '2026-11-30']);
  });

  it.each([
    [undefined, '2026-11-25', '2026-11-23'],
    [undefined, '2027-05-01', '2026-11-16'],
    ['2026-12-01', '2026-11-25', '2026-11-30'],
  ])('show %s on %s as %s', (asked, today, monday) => {
    expect(weekShown(asked, today, weeks)).toBe(monday);
  });

  it('leave out a weekend without sessions', () => {
    const course = { startsOn: '2026-11-18', endsOn: '2026-12-01' };
    expect(daysShown('2026-11-23', ['2026-11-24'], course)).toHaveLength(5);
    expect(daysShown('2026-11-23', ['2026-11-28'], course)).toHaveLength(6);
    expect(daysShown('2026-11-23', ['2026-11-29'], course)).toHaveLength(7);
  });
});

describe('a course that begins or ends on a weekend', () => {
  const course = { startsOn: '2026-11-21', endsOn: '2026-12-06' };

  it.each([
    ['begins on a Saturday', '2026-11-16', 6],
    ['neither begins nor ends', '2026-11-23', 5],
    ['ends on a Sunday', '2026-11-30', 7],
  ])('in the week in which it %s', (_, monday, days) => {
    expect(daysShown(monday, [], course)).toHaveLength(days);
  });

  it.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-12-06', false],
    ['2026-12-07', true],
  ])('has %s outside: %s', (day, outside) => expect(isOutside(day, course)).toBe(outside));
});

describe('sessions of a day', () => {
  it('stand side by side only where they overlap', () => {
    const [morning, one, two, three] = [
      at('10:00', '12:30'),
      at('14:00', '16:45'),
      at('14:00', '16:45'),
      at('15:00', '16:00'),
    ];
    const lanes = lanesOf([three, one, morning, two]);
    expect(lanes.map(({ session, lane, lanes: of }) => [session, lane, of])).toEqual([
      [morning, 0, 1],
      [one, 0, 3],
      [two, 1, 3],
      [three, 2, 3],
    ]);
  });

  it('are stacked where they begin and end at once, as workshops of the groups do', () => {
    const workshops = [at('14:00', '16:45'), at('14:00', '16:45')];
    expect(lanesOf(workshops).map(({ stacked }) => stacked)).toEqual([true, true]);
    expect(lanesOf([...workshops, at('15:00', '16:45')]).map(({ stacked }) => stacked)).toEqual([false, false, false]);
    expect(lanesOf([at('10:00', '11:00')]).map(({ stacked }) => stacked)).toEqual([false]);
  });

  it('one that begins where another ends takes its lane', () => {
    expect(lanesOf([at('10:00', '11:00'), at('11:00', '12:00')]).map(({ lanes }) => lanes)).toEqual([1, 1]);
  });

  it('are drawn within a working day at least', () => {
    expect(hoursOf([])).toEqual({ from: 9, to: 17 });
    expect(hoursOf([at('08:30', '12:00'), at('18:00', '20:10')])).toEqual({ from: 8, to: 21 });
    expect(hoursOf([{ startsLocal: '2026-11-24T22:00', endsLocal: '2026-11-25T01:00' }]).to).toBe(24);
  });
});
