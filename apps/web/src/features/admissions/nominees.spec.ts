import { describe, expect, it } from '@jest/globals';
import type { CountryCallDto, CountryNomineeDto, NominationStatus } from '@kenshu/api-client';
import type { TFunction } from 'i18next';
import { stageOf } from './call-stage';
import { changedNominee, newNominee } from './nominee-body';
import { nomineePhrase } from './nominee-phrase';
import { moved, nextRank } from './nominee-order';
import { whatNext } from './what-next';

const t = ((words: string, params: Record<string, string> = {}) =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')) as unknown as TFunction;
const words = { t, ago: () => '2 days ago', confirmBy: '20 January 2027' };
const nominee = (id: string, status: NominationStatus = 'draft') =>
  ({ id, status, organization: {}, post: 'Inspector', submittedAt: '2026-11-20T08:00:00Z' }) as CountryNomineeDto;

describe('the phrase of a nominee', () => {
  it.each([
    [{}, 'Ready to submit'],
    [{ organization: null, post: null }, 'To come: organization, post'],
    [{ status: 'returned' as const }, 'Returned for correction, waiting for you'],
    [{ status: 'received' as const }, 'Waiting for the institute, sent 2 days ago'],
    [{ status: 'selected' as const }, 'Selected, to be confirmed by 20 January 2027'],
    [{ status: 'reserve' as const }, 'On the reserve list'],
  ])('%j reads “%s”', (given, phrase) => {
    expect(nomineePhrase({ ...nominee('a'), ...given }, words).words).toBe(phrase);
  });
});

describe('what comes next for a country', () => {
  const format = {
    t,
    day: (at: string) => at,
    days: (from: string, to: string) => `${from} to ${to}`,
    deadline: () => '',
  };
  const selected = { status: 'selected', moves: [], courseChange: null, resultsOn: null, confirmBy: '2031-01-18' };
  const postponed = { kind: 'postpone', startsOn: '2031-03-10', endsOn: '2031-04-04', mode: 'onsite' };

  it.each([
    [{}, 'Confirm by 2031-01-18 that the person will take part, or say that the place is not taken up.'],
    [
      { courseChange: postponed },
      'The course is postponed to 2031-03-10 to 2031-04-04. Confirm again by 2031-01-18, or say that the place is not taken up. The place is kept until then.',
    ],
    [
      { courseChange: { ...postponed, kind: 'change-mode' }, confirmBy: null },
      'The course is held in another mode. Confirm again, or say that the place is not taken up. The place is kept until then.',
    ],
  ])('%j', (given, sentence) => {
    expect(whatNext({ ...selected, ...given } as never, format)).toBe(sentence);
  });
});

describe('the order of nominees', () => {
  const list = [nominee('a'), nominee('b', 'withdrawn-government'), nominee('c')];

  it('steps over who is out of it, and ends at both ends', () => {
    expect(nextRank(list, 'c', -1)).toBe(1);
    expect(nextRank(list, 'a', 1)).toBe(3);
    expect(nextRank(list, 'a', -1)).toBeUndefined();
    expect(nextRank(list, 'c', 1)).toBeUndefined();
  });

  it('puts one at its place and closes the gap', () => {
    expect(moved(list, { id: 'c', rank: 1 }).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(moved(list, { id: 'a', rank: 3 }).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});

describe('the stage of a call', () => {
  const now = new Date('2026-11-23T00:00:00Z');
  const call = (given: Partial<CountryCallDto>, status: CountryCallDto['course']['status'] = 'calling') =>
    ({
      open: false,
      answer: 'opened',
      closesAt: '2026-12-02T08:00:00Z',
      course: { status },
      ...given,
    }) as CountryCallDto;

  it.each([
    [call({ open: true }), 'open'],
    [call({ answer: 'no-nomination' }), 'open'],
    [call({ answer: 'no-nomination', closesAt: '2026-11-22T08:00:00Z' }), 'under-way'],
    [call({}, 'running'), 'under-way'],
    [call({}, 'reported'), 'over'],
    [call({ closedAt: '2026-11-22T08:00:00Z' }, 'selecting'), 'under-way'],
    [call({}, 'cancelled'), 'cancelled'],
    [call({ course: { status: 'cancelled', endsOn: '2026-11-21' } as CountryCallDto['course'] }), 'over'],
  ])('is read from its deadline and its course (%#)', (given, stage) => {
    expect(stageOf(given, now)).toBe(stage);
  });
});

describe('what is sent of a nominee', () => {
  const facts = { givenNames: ' Suharto ', familyName: '', post: '', email: '', phone: '' };

  it('leaves out what was left empty in a new one', () => {
    expect(newNominee(facts, { name: '' })).toEqual({ givenNames: 'Suharto' });
    expect(newNominee(facts, { name: 'Ethics Commission' })).toMatchObject({ organizationName: 'Ethics Commission' });
  });

  it('clears what was emptied in one that is known', () => {
    expect(changedNominee(facts, { name: '' })).toEqual({
      givenNames: 'Suharto',
      familyName: null,
      post: null,
      email: null,
      phone: null,
      organizationId: null,
    });
    expect(changedNominee(facts, { id: 'o', name: 'Police' })).toMatchObject({ organizationId: 'o' });
  });
});
