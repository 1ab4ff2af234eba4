import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, GivesNothing, GivesPage, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CreateNominationDto,
  NominationActionDto,
  NominationDto,
  NominationQuery,
  NominationRowDto,
  UpdateNominationDto,
} from './nomination.dto';
import { NominationsService } from './nominations.service';

@ApiTags('admissions')
@Controller('nominations')
export class NominationsController {
  constructor(private readonly nominations: NominationsService) {}

  @Get()
  @Allow('nomination:read')
  @GivesPage(NominationRowDto)
  listNominations(@Query() query: NominationQuery, @CurrentActor() actor: Actor) {
    return this.nominations.list(query, actor);
  }

  /** Puts a person forward with five facts; it is a draft until it is submitted. */
  @Post()
  @Allow('nomination:submit')
  @GivesCreated(NominationDto)
  createNomination(@Body() input: CreateNominationDto, @CurrentActor() actor: Actor) {
    return this.nominations.create(input, actor);
  }

  @Get(':id')
  @Allow('nomination:read')
  @Gives(NominationDto)
  getNomination(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.nominations.get(id, actor);
  }

  @Patch(':id')
  @Allow('nomination:submit')
  @Gives(NominationDto)
  updateNomination(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: UpdateNominationDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.nominations.update(id, version, input, actor);
  }

  @Delete(':id')
  @Allow('nomination:submit')
  @GivesNothing()
  removeNomination(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @CurrentActor() actor: Actor,
  ) {
    return this.nominations.remove(id, version, actor);
  }

  @Post(':id/actions')
  @Allow('nomination:read') // the workflow asks for more
  @GivesCreated(NominationDto)
  actOnNomination(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: NominationActionDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.nominations.act(id, input, version, actor);
  }
}
