import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { Allow, type Answer, CurrentActor, Gives, IdPipe, jsonOf, Reader } from '@kenshu/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ClosingDto } from './closing.dto';
import { closingOf } from './closing.queries';

@ApiTags('participation')
@Controller()
export class ClosingController {
  constructor(private readonly reader: Reader) {}

  /** What closing the course now would leave unfinished, and whom it would mark. */
  @Get('courses/:id/closing')
  @Allow('participant:read')
  @Gives(ClosingDto)
  async getClosing(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    const found = await this.reader.row<Answer>(closingOf(id, actor));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }
}
