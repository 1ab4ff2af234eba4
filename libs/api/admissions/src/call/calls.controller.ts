import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, GivesNothing, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CalledCountriesDto,
  CallDto,
  CallListDto,
  CountryCallDto,
  CountryCallListDto,
  CreateCallDto,
  InvitationActionDto,
  IssuePreviewDto,
  InviteDto,
  UpdateCallDto,
  UpdateInvitationDto,
} from './call.dto';
import { AlikePairsDto } from '../nomination/alike.dto';
import { CallsService } from './calls.service';
import { PlacesDto } from './places.dto';

@ApiTags('admissions')
@Controller()
export class CallsController {
  constructor(private readonly calls: CallsService) {}

  /** The calls to the countries one acts for. */
  @Get('calls')
  @Allow('nomination:submit')
  @Gives(CountryCallListDto)
  listCountryCalls(@CurrentActor() actor: Actor) {
    return this.calls.listForCountry(actor);
  }

  @Get('courses/:id/call')
  @Allow('call:read')
  @Gives(CallDto)
  getCall(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.calls.get(id, actor);
  }

  /** The countries that a call will be written to: whose focal points matter now. */
  @Get('called-countries')
  @Allow('call:read')
  @Gives(CalledCountriesDto)
  listCalledCountries(@CurrentActor() actor: Actor) {
    return this.calls.calledCountries(actor);
  }

  /** The same as a list: that a course has no call yet is an ordinary answer. */
  @Get('courses/:id/calls')
  @Allow('call:read')
  @Gives(CallListDto)
  listCallsOfCourse(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.calls.listOfCourse(id, actor);
  }

  /** What issuing the call would send, and to whom. */
  @Get('courses/:id/call/letters')
  @Allow('call:write')
  @Gives(IssuePreviewDto)
  previewCall(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.calls.preview(id, actor);
  }

  /** How many nominations stand where, and how many places are left. */
  @Get('courses/:id/places')
  @Allow('nomination:read')
  @Gives(PlacesDto)
  getPlaces(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.calls.places(id, actor);
  }

  /** Nominees of the course who may be one person. */
  @Get('courses/:id/alike')
  @Allow('person:read')
  @Gives(AlikePairsDto)
  listAlikeNominees(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.calls.alike(id, actor);
  }

  @Post('courses/:id/call')
  @Allow('call:write')
  @GivesCreated(CallDto)
  createCall(@Param('id', IdPipe) id: string, @Body() input: CreateCallDto, @CurrentActor() actor: Actor) {
    return this.calls.create(id, input, actor);
  }

  @Patch('calls/:id')
  @Allow('call:write')
  @Gives(CallDto)
  updateCall(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: UpdateCallDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.calls.update(id, version, input, actor);
  }

  @Post('calls/:id/invitations')
  @Allow('call:write')
  @GivesCreated(CallDto)
  invite(@Param('id', IdPipe) id: string, @Body() input: InviteDto, @CurrentActor() actor: Actor) {
    return this.calls.invite(id, input, actor);
  }

  @Patch('invitations/:id')
  @Allow('call:write')
  @Gives(CallDto)
  updateInvitation(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: UpdateInvitationDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.calls.updateInvitation(id, version, input, actor);
  }

  @Delete('invitations/:id')
  @Allow('call:write')
  @GivesNothing()
  endInvitation(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined, @CurrentActor() actor: Actor) {
    return this.calls.endInvitation(id, version, actor);
  }

  @Post('invitations/:id/actions')
  @Allow('nomination:submit')
  @GivesCreated(CountryCallDto)
  answerInvitation(@Param('id', IdPipe) id: string, @Body() input: InvitationActionDto, @CurrentActor() actor: Actor) {
    return this.calls.answer(id, input, actor);
  }
}
