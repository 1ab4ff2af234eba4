import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, GivesPage, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CreateOrganizationDto,
  OrganizationActionDto,
  OrganizationDto,
  OrganizationQuery,
  OrganizationRowDto,
  UpdateOrganizationDto,
} from './organization.dto';
import { OrganizationsService } from './organizations.service';

@ApiTags('organizations')
@Controller('organizations')
export class OrganizationsController {
  constructor(private readonly organizations: OrganizationsService) {}

  /** Organizations by any name they have or had; also what is suggested while somebody types. */
  @Get()
  @Allow('organization:read')
  @GivesPage(OrganizationRowDto)
  listOrganizations(@Query() query: OrganizationQuery, @CurrentActor() actor: Actor) {
    return this.organizations.list(query, actor);
  }

  /** The institute’s are confirmed at once; a nominator’s wait for it and can be used meanwhile. */
  @Post()
  @Allow('organization:enter')
  @GivesCreated(OrganizationDto)
  createOrganization(@Body() input: CreateOrganizationDto, @CurrentActor() actor: Actor) {
    return this.organizations.create(input, actor);
  }

  @Get(':id')
  @Allow('organization:read')
  @Gives(OrganizationDto)
  getOrganization(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.organizations.get(id, actor);
  }

  @Patch(':id')
  @Allow('organization:write')
  @Gives(OrganizationDto)
  updateOrganization(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: UpdateOrganizationDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.organizations.update(id, version, input, actor);
  }

  @Post(':id/actions')
  @Allow('organization:read') // the workflow asks for more
  @GivesCreated(OrganizationDto)
  actOnOrganization(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: OrganizationActionDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.organizations.act(id, input, version, actor);
  }
}
