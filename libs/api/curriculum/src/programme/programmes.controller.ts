import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, GivesPage, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CreateProgrammeDto,
  ProgrammeActionDto,
  ProgrammeDto,
  ProgrammeQuery,
  ProgrammeRowDto,
  UpdateProgrammeDto,
} from './programme.dto';
import { ProgrammesService } from './programmes.service';

@ApiTags('curriculum')
@Controller('programmes')
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  @Get()
  @Allow('programme:read')
  @GivesPage(ProgrammeRowDto)
  listProgrammes(@Query() query: ProgrammeQuery) {
    return this.programmes.list(query);
  }

  @Post()
  @Allow('programme:write')
  @GivesCreated(ProgrammeDto)
  createProgramme(@Body() input: CreateProgrammeDto, @CurrentActor() actor: Actor) {
    return this.programmes.create(input, actor);
  }

  @Get(':id')
  @Allow('programme:read')
  @Gives(ProgrammeDto)
  getProgramme(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.programmes.get(id, actor);
  }

  @Patch(':id')
  @Allow('programme:write')
  @Gives(ProgrammeDto)
  updateProgramme(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: UpdateProgrammeDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.programmes.update(id, version, input, actor);
  }

  /** Removes a programme without courses, or brings it back within thirty days. */
  @Post(':id/actions')
  @Allow('programme:read') // the workflow asks for more
  @GivesCreated(ProgrammeDto)
  actOnProgramme(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: ProgrammeActionDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.programmes.act(id, input, version, actor);
  }
}
