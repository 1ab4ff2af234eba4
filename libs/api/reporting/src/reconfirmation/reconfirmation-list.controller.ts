import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { Allow, type Answer, CurrentActor, Gives, IdPipe, jsonOf, Reader } from '@kenshu/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReconfirmationListDto } from './reconfirmation-list.dto';
import { reconfirmationList } from './reconfirmation-list.queries';

@ApiTags('reporting')
@Controller()
export class ReconfirmationListController {
  constructor(private readonly reader: Reader) {}

  /** What must be confirmed again after the course was postponed or changed in mode, by kind, what is open first. */
  @Get('courses/:id/reconfirmations')
  @Allow('course:write')
  @Gives(ReconfirmationListDto)
  async listReconfirmations(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    const found = await this.reader.row<Answer>(reconfirmationList(id, actor));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }
}
