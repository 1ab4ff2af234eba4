import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { Allow, type Answer, CurrentActor, Gives, IdPipe, jsonOf, Reader, type Sql, sql } from '@kenshu/http';
import { Controller, Get, Injectable, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CourseGroupsDto } from './course-group.dto';
import { visibleCourses } from '../course/course.queries';

const groupsOf = (courseId: string, actor: Actor): Sql => sql`
  select json_build_object('items', coalesce((select json_agg(json_build_object('id', g.id, 'names', g.names, 'whole', g.whole)
      order by g.position, g.id) from course_group g where g.course_id = t.id and g.ended_at is null), '[]'::json))::text as body
  from course t where t.id = ${courseId} and ${visibleCourses(actor)}`;

@Injectable()
export class CourseGroupsService {
  constructor(private readonly reader: Reader) {}

  async list(courseId: string, actor: Actor) {
    const found = await this.reader.row<Answer>(groupsOf(courseId, actor));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }
}

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
}
