import type { GroupDuty, GroupMembersDto, MemberDuty } from '@kenshu/api-client';

export type GroupMember = GroupMembersDto['items'][number];

export interface GroupMove {
  personId: string;
  /** null: into none. */
  groupId: string | null;
  duty?: MemberDuty;
  /** Where the person is now, so that nobody else's move is undone unseen. */
  fromGroupId: string | null;
}

const away: readonly GroupMember['status'][] = ['did-not-arrive', 'withdrew', 'left-early'];

/** Who is to be in a group and is in none. */
export const inNone = (members: readonly GroupMember[]): GroupMember[] =>
  members.filter(({ groupId, status }) => groupId === null && !away.includes(status));

/** The list as it is once the people have moved. */
export const moved = (members: readonly GroupMember[], moves: readonly GroupMove[]): GroupMember[] =>
  members.map((member) => {
    const move = moves.findLast(({ personId }) => personId === member.person.id);
    if (!move) return member;
    const stays = move.groupId === member.groupId ? member.duty : null;
    const duty: GroupDuty | null = move.groupId ? (move.duty ?? stays ?? 'member') : null;
    return { ...member, groupId: move.groupId, duty };
  });

/** The moves that take moves back. */
export const takenBack = (members: readonly GroupMember[], moves: readonly GroupMove[]): GroupMove[] =>
  moves.flatMap(({ personId, groupId }) => {
    const before = members.find(({ person }) => person.id === personId);
    if (!before) return [];
    const duty = before.duty === null || before.duty === 'adviser' ? undefined : before.duty;
    return { personId, groupId: before.groupId, duty, fromGroupId: groupId };
  });

/** Puts everybody who is in none into the smallest group, one after another. */
export function spread(members: readonly GroupMember[], groupIds: readonly string[]): GroupMove[] {
  const sizes = groupIds.map((id) => ({ id, size: members.filter(({ groupId }) => groupId === id).length }));
  return inNone(members).map(({ person }) => {
    const smallest = sizes.reduce((least, group) => (group.size < least.size ? group : least));
    smallest.size += 1;
    return { personId: person.id, groupId: smallest.id, fromGroupId: null };
  });
}
