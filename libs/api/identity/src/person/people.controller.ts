import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, GivesPage, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PeopleService } from './people.service';
import { CreatePersonDto, PersonActionDto, PersonDto, PersonQuery, PersonRowDto, UpdatePersonDto } from './person.dto';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  /** People by any form of their name, accents and single wrong letters aside. */
  @Get()
  @Allow('person:read')
  @GivesPage(PersonRowDto)
  listPeople(@Query() query: PersonQuery, @CurrentActor() actor: Actor) {
    return this.people.list(query, actor);
  }

  @Post()
  @Allow('person:write')
  @GivesCreated(PersonDto)
  createPerson(@Body() input: CreatePersonDto, @CurrentActor() actor: Actor) {
    return this.people.create(input, actor);
  }

  /** A person; one that was joined with another says with whom. */
  @Get(':id')
  @Allow('person:read')
  @Gives(PersonDto)
  getPerson(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.people.get(id, actor);
  }

  @Patch(':id')
  @Allow('person:write')
  @Gives(PersonDto)
  updatePerson(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: UpdatePersonDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.people.update(id, version, input, actor);
  }

  @Post(':id/actions')
  @Allow('person:read') // the workflow asks for more
  @GivesCreated(PersonDto)
  actOnPerson(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: PersonActionDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.people.act(id, input, version, actor);
  }
}
