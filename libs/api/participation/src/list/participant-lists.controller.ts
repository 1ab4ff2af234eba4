import type { UserActor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentUser, IdPipe } from '@kenshu/http';
import { GivesTask } from '@kenshu/platform';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateParticipantListDto, type ListFormat, type ListLanguage } from './participant-list.dto';
import { ParticipantLists } from './participant-lists';

@ApiTags('participation')
@Controller('courses')
export class ParticipantListsController {
  constructor(private readonly lists: ParticipantLists) {}

  /** Makes the list of participants as a sheet or to be printed. */
  @Post(':id/participant-lists')
  @Allow('participant:read')
  @GivesTask()
  makeParticipantList(
    @Param('id', IdPipe) courseId: string,
    @Body() { format, language }: CreateParticipantListDto,
    @CurrentUser() actor: UserActor,
  ) {
    return this.lists.begin({ courseId, format: format as ListFormat, language: language as ListLanguage }, actor);
  }
}
