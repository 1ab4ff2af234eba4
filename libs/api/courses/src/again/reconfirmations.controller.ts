import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, GivesCreated, IdPipe } from '@kenshu/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReconfirmationOutcomesDto, ReconfirmationsActionDto } from './reconfirmation.dto';
import { ReconfirmationsService } from './reconfirmations.service';

@ApiTags('courses')
@Controller()
export class ReconfirmationsController {
  constructor(private readonly reconfirmations: ReconfirmationsService) {}

  /** Settles what must be confirmed again after a postponement or a change of mode: one, or many in one press. */
  @Post('courses/:id/reconfirmations/actions')
  @Allow('course:write')
  @GivesCreated(ReconfirmationOutcomesDto)
  actOnReconfirmations(
    @Param('id', IdPipe) id: string,
    @Body() input: ReconfirmationsActionDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.reconfirmations.act(id, input, actor);
  }
}
