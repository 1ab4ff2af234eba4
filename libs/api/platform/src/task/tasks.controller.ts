import type { UserActor } from '@kenshu/domain/kit/actor';
import { Allow, CurrentUser, Gives, GivesNothing, IdPipe, IfMatch } from '@kenshu/http';
import { Controller, Delete, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TaskDto } from './task.dto';
import { TasksService } from './tasks.service';

@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  /** How far one's own long work is, and its result. */
  @Get(':id')
  @Allow('signed-in')
  @Gives(TaskDto)
  getTask(@Param('id', IdPipe) id: string, @CurrentUser() actor: UserActor) {
    return this.tasks.get(id, actor);
  }

  @Delete(':id')
  @Allow('signed-in')
  @GivesNothing()
  cancelTask(@Param('id', IdPipe) id: string, @IfMatch() version: number | undefined, @CurrentUser() actor: UserActor) {
    return this.tasks.cancel(id, version, actor);
  }
}
