import { expect, it } from '@jest/globals';
import { type CallDates, callDateFaults } from './call-dates.rules';

const sound: CallDates = {
  closesOn: '2026-12-02',
  resultsOn: '2027-01-08',
  confirmBy: '2027-01-20',
  startsOn: '2027-03-15',
};

it.each<[string, Partial<CallDates>, string[]]>([
  ['days in their order', {}, []],
  ['nothing but a deadline', { resultsOn: null, confirmBy: null, startsOn: null }, []],
  ['everything on one day', { resultsOn: '2026-12-02', confirmBy: '2026-12-02', startsOn: '2026-12-02' }, []],
  ['results before the deadline', { resultsOn: '2026-12-01' }, ['resultsOn before-deadline']],
  ['results after the course has begun', { resultsOn: '2027-03-16', confirmBy: null }, ['resultsOn after-first-day']],
  ['confirmation before the results', { confirmBy: '2027-01-07' }, ['confirmBy before-results']],
  ['confirmation before the deadline', { resultsOn: null, confirmBy: '2026-12-01' }, ['confirmBy before-deadline']],
  ['confirmation after the course has begun', { confirmBy: '2027-03-16' }, ['confirmBy after-first-day']],
])('finds what is wrong with %s', (_, given, faults) => {
  expect(callDateFaults({ ...sound, ...given }).map(({ field, code }) => `${field} ${code}`)).toEqual(faults);
});
