import type { Actor, UserActor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, CurrentUser, Gives, GivesCreated, GivesPage, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  HistoryDto,
  ParticipantActionDto,
  ParticipantDto,
  ParticipantOutcomesDto,
  ParticipantQuery,
  ParticipantRowDto,
  ParticipantsActionDto,
} from './participant.dto';
import { ParticipantsService } from './participants.service';

@ApiTags('participation')
@Controller()
export class ParticipantsController {
  constructor(private readonly participants: ParticipantsService) {}

  @Get('participants')
  @Allow('participant:read')
  @GivesPage(ParticipantRowDto)
  listParticipants(@Query() query: ParticipantQuery, @CurrentActor() actor: Actor) {
    return this.participants.list(query, actor);
  }

  @Get('participants/:id')
  @Allow('participant:read')
  @Gives(ParticipantDto)
  getParticipant(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.participants.get(id, actor);
  }

  /** One action on many, as at the roll call; each has an outcome of its own. */
  @Post('participants/actions')
  @Allow('participant:write')
  @GivesCreated(ParticipantOutcomesDto)
  actOnParticipants(@Body() input: ParticipantsActionDto, @CurrentActor() actor: Actor) {
    return this.participants.actOnMany(input, actor);
  }

  @Post('participants/:id/actions')
  @Allow('participant:read') // the workflow asks for more
  @GivesCreated(ParticipantDto)
  actOnParticipant(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: ParticipantActionDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.participants.act(id, input, version, actor);
  }

  /** One's own course history. */
  @Get('me/courses')
  @Allow('signed-in')
  @Gives(HistoryDto)
  listMyCourses(@CurrentUser() actor: UserActor) {
    return this.participants.ownHistory(actor);
  }

  /** A person's course history, for the institute. */
  @Get('people/:id/courses')
  @Allow('person:read')
  @Gives(HistoryDto)
  listCoursesOfPerson(@Param('id', IdPipe) id: string) {
    return this.participants.historyOf(id);
  }
}
