import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, GivesPage, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CopiedCourseDto,
  CopyCourseDto,
  CourseActionDto,
  CourseDto,
  CourseFiltersDto,
  CourseQuery,
  CourseRowDto,
  CreateCourseDto,
  UpdateCourseDto,
} from './course.dto';
import { CoursesService } from './courses.service';

@ApiTags('courses')
@Controller('courses')
export class CoursesController {
  constructor(private readonly courses: CoursesService) {}

  @Get()
  @Allow('course:read')
  @GivesPage(CourseRowDto)
  listCourses(@Query() query: CourseQuery, @CurrentActor() actor: Actor) {
    return this.courses.list(query, actor);
  }

  @Post()
  @Allow('course:write')
  @GivesCreated(CourseDto)
  createCourse(@Body() input: CreateCourseDto, @CurrentActor() actor: Actor) {
    return this.courses.create(input, actor);
  }

  /** The programmes and years of the courses one may see. */
  @Get('filters')
  @Allow('course:read')
  @Gives(CourseFiltersDto)
  listCourseFilters(@CurrentActor() actor: Actor) {
    return this.courses.listFilters(actor);
  }

  @Get(':id')
  @Allow('course:read')
  @Gives(CourseDto)
  getCourse(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.courses.get(id, actor);
  }

  @Patch(':id')
  @Allow('course:write')
  @Gives(CourseDto)
  updateCourse(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: UpdateCourseDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.courses.update(id, version, input, actor);
  }

  @Post(':id/actions')
  @Allow('course:read') // the workflow asks for more
  @GivesCreated(CourseDto)
  actOnCourse(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: CourseActionDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.courses.act(id, input, version, actor);
  }

  /** Makes next year's course from this one: every date moves by one offset, and what was not copied is listed. */
  @Post(':id/copies')
  @Allow('course:write')
  @GivesCreated(CopiedCourseDto)
  copyCourse(@Param('id', IdPipe) id: string, @Body() input: CopyCourseDto, @CurrentActor() actor: Actor) {
    return this.courses.copy(id, input, actor);
  }
}
