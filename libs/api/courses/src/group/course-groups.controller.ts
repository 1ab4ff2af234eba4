import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, GivesNothing, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CourseGroupActionDto,
  CourseGroupDto,
  CourseGroupsDto,
  CreateCourseGroupDto,
  UpdateCourseGroupDto,
} from './course-group.dto';
import { CourseGroupsService } from './course-groups.service';

@ApiTags('courses')
@Controller()
export class CourseGroupsController {
  constructor(private readonly groups: CourseGroupsService) {}

  /** The groups a session may be held for. */
  @Get('courses/:id/groups')
  @Allow('session:read')
  @Gives(CourseGroupsDto)
  listCourseGroups(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.groups.list(id, actor);
  }

  /** Adds a workshop group; sessions of the whole course are its sessions too. */
  @Post('courses/:id/groups')
  @Allow('course:write')
  @GivesCreated(CourseGroupDto)
  addCourseGroup(@Param('id', IdPipe) id: string, @Body() input: CreateCourseGroupDto, @CurrentActor() actor: Actor) {
    return this.groups.add(id, input, actor);
  }

  @Patch('course-groups/:id')
  @Allow('course:write')
  @Gives(CourseGroupDto)
  renameCourseGroup(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: UpdateCourseGroupDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.groups.rename(id, version, input, actor);
  }

  /** Ends a workshop group that has no session of its own ahead. */
  @Delete('course-groups/:id')
  @Allow('course:write')
  @GivesNothing()
  endCourseGroup(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @CurrentActor() actor: Actor,
  ) {
    return this.groups.end(id, version, actor);
  }

  @Post('course-groups/:id/actions')
  @Allow('course:write')
  @GivesCreated(CourseGroupDto)
  actOnCourseGroup(@Param('id', IdPipe) id: string, @Body() _: CourseGroupActionDto, @CurrentActor() actor: Actor) {
    return this.groups.restore(id, actor);
  }
}
