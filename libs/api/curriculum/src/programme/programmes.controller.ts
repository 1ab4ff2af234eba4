import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, GivesPage, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateProgrammeDto, ProgrammeDto, ProgrammeQuery, ProgrammeRowDto, UpdateProgrammeDto } from './programme.dto';
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
  getProgramme(@Param('id', IdPipe) id: string) {
    return this.programmes.get(id);
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
}
