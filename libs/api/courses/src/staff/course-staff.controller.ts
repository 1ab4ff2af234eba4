import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, GivesNothing, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CourseStaffActionDto, CourseStaffDto, CourseStaffListDto, CreateCourseStaffDto } from './course-staff.dto';
import { CourseStaffService } from './course-staff.service';

@ApiTags('courses')
@Controller()
export class CourseStaffController {
  constructor(private readonly staff: CourseStaffService) {}

  /** Who works on the course now. */
  @Get('courses/:id/staff')
  @Allow('course:read')
  @Gives(CourseStaffListDto)
  listCourseStaff(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.staff.list(id, actor);
  }

  /** Names who works on the course. It gives no right. */
  @Post('courses/:id/staff')
  @Allow('course:write')
  @GivesCreated(CourseStaffDto)
  addCourseStaff(@Param('id', IdPipe) id: string, @Body() input: CreateCourseStaffDto, @CurrentActor() actor: Actor) {
    return this.staff.add(id, input, actor);
  }

  /** Ends somebody's work on the course. It ends no right. */
  @Delete('course-staff/:id')
  @Allow('course:write')
  @GivesNothing()
  endCourseStaff(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @CurrentActor() actor: Actor,
  ) {
    return this.staff.end(id, version, actor);
  }

  @Post('course-staff/:id/actions')
  @Allow('course:write')
  @GivesCreated(CourseStaffDto)
  actOnCourseStaff(@Param('id', IdPipe) id: string, @Body() _: CourseStaffActionDto, @CurrentActor() actor: Actor) {
    return this.staff.restore(id, actor);
  }
}
