import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { type Answer, Allow, CurrentActor, Gives, IdPipe, jsonOf, Reader } from '@kenshu/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CourseRegisterDto } from './register.dto';
import { courseRegister } from './register.queries';

@ApiTags('reporting')
@Controller('courses')
export class RegisterController {
  constructor(private readonly reader: Reader) {}

  /** How many participants of a course are on record here, to stand beside the published totals. */
  @Get(':id/register')
  @Allow('course:read')
  @Gives(CourseRegisterDto)
  async getCourseRegister(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    const found = await this.reader.row<Answer>(courseRegister(id, actor));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }
}
