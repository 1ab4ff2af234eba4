import { taskStatuses } from '@kenshu/domain/platform/task';
import { EnumField, IdField, InstantField, IntField, ObjectField, TextField } from '@kenshu/http';

class TaskResultDto {
  @IdField({ description: 'Of the file, at /api/files/{id}' }) id!: string;
  @TextField({ max: 300 }) name!: string;
  @IntField({ description: 'Bytes' }) size!: number;
}

export class TaskDto {
  @IdField() id!: string;
  @TextField({ max: 60 }) kind!: string;
  @EnumField(taskStatuses, { name: 'TaskStatus' }) status!: string;
  @IntField() done!: number;
  @IntField({ nullable: true, description: 'How much there is to do, once it is known' }) total!: number | null;
  @ObjectField(() => TaskResultDto, { nullable: true }) result!: TaskResultDto | null;
  @TextField({ max: 60, nullable: true, description: 'The type of the problem that ended it' }) problem!: string | null;
  @InstantField() createdAt!: string;
  @InstantField({ nullable: true }) endedAt!: string | null;
  @IntField({ min: 1 }) version!: number;
}
