import { describe, expect, it } from '@jest/globals';
import type { SessionRowDto } from '@kenshu/api-client';
import { takenBy } from './clash';
import type { SessionValues } from './session-body';

const room = { id: 'room-2', names: { en: 'Room 2' } };
const lecture = {
  id: 'lecture',
  startsLocal: '2026-11-24T10:00',
  endsLocal: '2026-11-24T12:30',
  room,
  lecturers: [
    { id: 'ada', latinName: 'Ada Byron', status: 'agreed' },
    { id: 'bo', latinName: 'Bo Li', status: 'asked' },
  ],
  groups: [{ id: 'group-1', names: { en: 'Group 1' } }],
} as unknown as SessionRowDto;

const values = (given: Partial<SessionValues>): SessionValues => ({
  type: 'faculty',
  titles: {},
  day: '2026-11-24',
  starts: '11:00',
  ends: '13:00',
  roomId: '',
  lecturerId: '',
  lecturerAgreed: true,
  groupIds: ['group-2'],
  ...given,
});

describe('what another session needs already', () => {
  it.each([
    ['nothing of it', {}, undefined],
    ['the room', { roomId: 'room-2' }, { en: 'Room 2' }],
    ['the lecturer', { lecturerId: 'ada' }, 'Ada Byron'],
    ['a lecturer who has not agreed here', { lecturerId: 'ada', lecturerAgreed: false }, undefined],
    ['a lecturer who has not agreed there', { lecturerId: 'bo' }, undefined],
    ['the group', { groupIds: ['group-1'] }, { en: 'Group 1' }],
    ['everybody', { groupIds: [] }, { en: 'Group 1' }],
    ['the room, when it is free again', { roomId: 'room-2', starts: '12:30' }, undefined],
    ['the room, while the hours are half typed', { roomId: 'room-2', ends: '' }, undefined],
  ] as const)('%s', (_, given, resource) => {
    const taken = takenBy(values(given), [lecture], ['group-1', 'group-2']);
    expect(taken).toEqual(resource === undefined ? [] : [{ session: lecture, resource }]);
  });
});
