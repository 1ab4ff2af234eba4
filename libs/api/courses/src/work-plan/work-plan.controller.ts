import type { Actor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentActor, Gives, GivesCreated, GivesNothing, IdPipe, IfMatch } from '@kenshu/http';
import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateStepDto, StepDto, UpdateStepDto, WorkPlanDto } from './work-plan.dto';
import { WorkPlanService } from './work-plan.service';

@ApiTags('courses')
@Controller()
export class WorkPlanController {
  constructor(private readonly plan: WorkPlanService) {}

  /** The course's dated steps, in order. */
  @Get('courses/:id/work-plan')
  @Allow('work-plan:read')
  @Gives(WorkPlanDto)
  listWorkPlan(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.plan.list(id, actor);
  }

  @Post('courses/:id/work-plan')
  @Allow('course:write')
  @GivesCreated(StepDto)
  addWorkPlanStep(@Param('id', IdPipe) id: string, @Body() input: CreateStepDto, @CurrentActor() actor: Actor) {
    return this.plan.add(id, input, actor);
  }

  @Patch('work-plan-steps/:id')
  @Allow('course:write')
  @Gives(StepDto)
  updateWorkPlanStep(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @Body() input: UpdateStepDto,
    @CurrentActor() actor: Actor,
  ) {
    return this.plan.update(id, version, input, actor);
  }

  @Delete('work-plan-steps/:id')
  @Allow('course:write')
  @GivesNothing()
  removeWorkPlanStep(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | undefined,
    @CurrentActor() actor: Actor,
  ) {
    return this.plan.remove(id, version, actor);
  }
}
