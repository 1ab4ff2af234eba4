import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, IdPipe } from '@kenshu/http';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GroupMembersDto, MoveGroupMembersDto } from './group-member.dto';
import { GroupMembersService } from './group-members.service';

@ApiTags('participation')
@Controller()
export class GroupMembersController {
  constructor(private readonly members: GroupMembersService) {}

  /** Everybody who takes part in the course, with the workshop group each is in. */
  @Get('courses/:id/group-members')
  @Allow('participant:read')
  @Gives(GroupMembersDto)
  listGroupMembers(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.members.list(id, actor);
  }

  /** Moves people of the course into a group, from one to another, or into none. */
  @Post('courses/:id/group-members')
  @Allow('participant:write')
  @GivesCreated(GroupMembersDto)
  moveGroupMembers(@Param('id', IdPipe) id: string, @Body() input: MoveGroupMembersDto, @CurrentActor() actor: Actor) {
    return this.members.move(id, input, actor);
  }
}
