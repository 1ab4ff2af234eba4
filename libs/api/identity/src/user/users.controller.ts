import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, GivesNothing, GivesPage, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateGrantDto, CreateUserDto, UserActionDto, UserDto, UserQuery, UserRowDto } from './user.dto';
import { UsersService } from './users.service';

@ApiTags('users')
@Controller()
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get('users')
  @Allow('user:read')
  @GivesPage(UserRowDto)
  listUsers(@Query() query: UserQuery, @CurrentActor() actor: Actor) {
    return this.users.list(query, actor);
  }

  /** Opens an account and mails an invitation to choose a password. */
  @Post('users')
  @Allow('user:write')
  @GivesCreated(UserDto)
  inviteUser(@Body() input: CreateUserDto, @CurrentActor() actor: Actor) {
    return this.users.invite(input, actor);
  }

  @Get('users/:id')
  @Allow('user:read')
  @Gives(UserDto)
  getUser(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.users.get(id, actor);
  }

  @Post('users/:id/actions')
  @Allow('user:read') // the workflow asks for more
  @GivesCreated(UserDto)
  actOnUser(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: UserActionDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.users.act(id, input, version, actor);
  }

  /** Gives a role; a focal point is appointed here. */
  @Post('users/:id/grants')
  @Allow('user:write')
  @GivesCreated(UserDto)
  grantRole(@Param('id', IdPipe) id: string, @Body() input: CreateGrantDto, @CurrentActor() actor: Actor) {
    return this.users.grant(id, input, actor);
  }

  /** Ends a role now; that it was held stays on record. */
  @Delete('role-grants/:id')
  @Allow('user:write')
  @GivesNothing()
  endRoleGrant(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined, @CurrentActor() actor: Actor) {
    return this.users.endGrant(id, version, actor);
  }
}
