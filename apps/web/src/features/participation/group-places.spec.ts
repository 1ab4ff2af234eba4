import { describe, expect, it } from '@jest/globals';
import { type GroupMember, inNone, moved, spread, takenBack } from './group-places';

const member = (id: string, groupId: string | null, given: Partial<GroupMember> = {}): GroupMember => ({
  participantId: id,
  person: { id, latinName: id, ownName: null, ownNameLang: null },
  countryCode: null,
  status: 'arrived',
  groupId,
  duty: groupId ? 'member' : null,
  ...given,
});

describe('the people of a course', () => {
  it('are in none when nobody put them in, unless they are not there', () => {
    const members = [member('a', null), member('b', 'one'), member('c', null, { status: 'did-not-arrive' })];
    expect(inNone(members).map(({ person }) => person.id)).toEqual(['a']);
  });

  it('move as they are told, and back as they were', () => {
    const members = [member('a', 'one', { duty: 'chair' }), member('b', null)];
    const moves = [
      { personId: 'a', groupId: 'two', fromGroupId: 'one' },
      { personId: 'b', groupId: 'one', fromGroupId: null },
    ];
    const after = moved(members, moves);
    expect(after.map(({ groupId, duty }) => [groupId, duty])).toEqual([
      ['two', 'member'],
      ['one', 'member'],
    ]);
    expect(moved(after, takenBack(members, moves))).toEqual(members);
  });

  it('keep the duty while they stay, and have the one they are given', () => {
    const [chair] = [member('a', 'one', { duty: 'chair' })];
    const stay = { personId: 'a', groupId: 'one', fromGroupId: 'one' };
    expect(moved([chair], [stay])).toEqual([chair]);
    expect(moved([chair], [{ ...stay, duty: 'rapporteur' }])[0]!.duty).toBe('rapporteur');
  });

  it('fill the smallest group first', () => {
    const members = [member('a', 'one'), member('b', null), member('c', null), member('d', null)];
    expect(spread(members, ['one', 'two']).map(({ personId, groupId }) => [personId, groupId])).toEqual([
      ['b', 'two'],
      ['c', 'one'],
      ['d', 'two'],
    ]);
  });
});
