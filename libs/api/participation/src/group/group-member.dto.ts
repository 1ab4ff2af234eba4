import { groupDuties, memberDuties } from '@kenshu/domain/courses/group';
import { participantWorkflow } from '@kenshu/domain/participation/participant.workflow';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { CountryField, EnumField, IdField, ObjectField, TextField } from '@kenshu/http';

class GroupMoveDto {
  @IdField() personId!: string;
  @IdField({ nullable: true, description: 'null: into none' }) groupId!: string | null;
  @EnumField(memberDuties, {
    optional: true,
    name: 'MemberDuty',
    description: 'Absent: as before in the same group, else a member',
  })
  duty?: string;
  @IdField({
    optional: true,
    nullable: true,
    description: 'Where the mover sees the person now; refused where somebody moved the person meanwhile',
  })
  fromGroupId?: string | null;
}

export class MoveGroupMembersDto {
  @ObjectField(() => GroupMoveDto, { list: true, max: 500, description: 'All of them or none' }) moves!: GroupMoveDto[];
}

class GroupPersonDto {
  @IdField() id!: string;
  @TextField({ max: 240 }) latinName!: string;
  @TextField({ max: 240, nullable: true }) ownName!: string | null;
  @TextField({ max: 35, nullable: true }) ownNameLang!: string | null;
}

/** A participant of the course, and the workshop group the person is in. */
class GroupMemberDto {
  @IdField() participantId!: string;
  @ObjectField(() => GroupPersonDto) person!: GroupPersonDto;
  @CountryField({ nullable: true }) countryCode!: string | null;
  @EnumField(statusesOf(participantWorkflow), { name: 'ParticipantStatus' }) status!: string;
  @IdField({ nullable: true }) groupId!: string | null;
  @EnumField(groupDuties, { nullable: true, name: 'GroupDuty' }) duty!: string | null;
}

export class GroupMembersDto {
  @ObjectField(() => GroupMemberDto, { list: true, description: 'By name' }) items!: GroupMemberDto[];
}
