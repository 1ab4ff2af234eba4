import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, GivesNothing, GivesPage, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CreateSessionDto,
  LecturerPlaceActionDto,
  SessionActionDto,
  SessionDto,
  SessionQuery,
  SessionRowDto,
  UpdateSessionDto,
} from './session.dto';
import { SessionsService } from './sessions.service';

@ApiTags('timetable')
@Controller()
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Get('courses/:id/sessions')
  @Allow('session:read')
  @GivesPage(SessionRowDto)
  listSessions(@Param('id', IdPipe) id: string, @Query() query: SessionQuery, @CurrentActor() actor: Actor) {
    return this.sessions.list(id, query, actor);
  }

  @Post('courses/:id/sessions')
  @Allow('session:write')
  @GivesCreated(SessionDto)
  createSession(@Param('id', IdPipe) id: string, @Body() input: CreateSessionDto, @CurrentActor() actor: Actor) {
    return this.sessions.create(id, input, actor);
  }

  @Get('sessions/:id')
  @Allow('session:read')
  @Gives(SessionDto)
  getSession(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.sessions.get(id, actor);
  }

  @Patch('sessions/:id')
  @Allow('session:write')
  @Gives(SessionDto)
  updateSession(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: UpdateSessionDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.sessions.update(id, version, input, actor);
  }

  @Delete('sessions/:id')
  @Allow('session:write')
  @GivesNothing()
  cancelSession(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined, @CurrentActor() actor: Actor) {
    return this.sessions.cancel(id, version, actor);
  }

  @Post('sessions/:id/actions')
  @Allow('session:read') // the workflow asks for more
  @GivesCreated(SessionDto)
  actOnSession(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: SessionActionDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.sessions.act(id, input, version, actor);
  }

  @Post('lecturer-places/:id/actions')
  @Allow('session:read') // the workflow asks for more
  @GivesCreated(SessionDto)
  actOnLecturerPlace(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: LecturerPlaceActionDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.sessions.actOnPlace(id, input, version, actor);
  }
}
