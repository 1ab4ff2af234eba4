import { describe, expect, it } from '@jest/globals';
import { endsLater, inTheForm, sessionBody } from './session-body';

const values = {
  type: 'faculty' as const,
  titles: { en: ' The Convention ', fr: '' },
  day: '2026-11-24',
  starts: '10:00',
  ends: '12:30',
  roomId: '',
  lecturerId: '',
  lecturerAgreed: true,
  groupIds: [],
};

describe('a session as it is sent', () => {
  it('has the words and hours that were typed, and nothing that was left open', () => {
    expect(sessionBody(values)).toEqual({
      type: 'faculty',
      titles: { en: 'The Convention' },
      startsLocal: '2026-11-24T10:00',
      endsLocal: '2026-11-24T12:30',
    });
  });

  it('says of its lecturer whether an answer has come', () => {
    expect(sessionBody({ ...values, lecturerId: 'x', lecturerAgreed: false })).toMatchObject({
      lecturerId: 'x',
      lecturerAgreed: false,
    });
  });

  it('of a late evening ends on the next day', () => {
    expect(sessionBody({ ...values, starts: '20:00', ends: '00:30' }).endsLocal).toBe('2026-11-25T00:30');
  });
});

describe('the hours of the form', () => {
  it.each([
    ['10:00', '12:30', true],
    ['12:30', '10:00', false],
    ['10:00', '10:00', false],
    ['20:00', '00:30', true],
  ])('from %s to %s: %s', (starts, ends, holds) => {
    expect(endsLater({ starts, ends })).toBe(holds);
  });
});

describe('what the server refuses', () => {
  it('stands under the field that was filled in', () => {
    const field = (pointer: string) => ({ pointer, words: 'No.' });
    const problem = { title: 'Refused', fields: [field('#/endsLocal'), field('#/roomId')] };
    expect(inTheForm(problem)).toEqual({ title: 'Refused', fields: [field('#/ends'), field('#/roomId')] });
    expect(inTheForm(undefined)).toBeUndefined();
  });
});
