import { reconfirmationWorkflow } from '@kenshu/domain/courses/reconfirmation.workflow';
import { actionsOf, statusesOf } from '@kenshu/domain/kit/workflow';
import { EnumField, IdField, ListField, ObjectField, TextField } from '@kenshu/http';

export class ReconfirmationsActionDto {
  @EnumField(actionsOf(reconfirmationWorkflow), { name: 'ReconfirmationAction' }) action!: string;
  @ListField('id', { min: 1, max: 500 }) ids!: string[];
}

class ReconfirmationOutcomeDto {
  @IdField() id!: string;
  @EnumField(statusesOf(reconfirmationWorkflow), {
    nullable: true,
    name: 'ReconfirmationStatus',
    description: 'As it is now; null where it is unknown',
  })
  status!: string | null;
  @TextField({ max: 60, nullable: true, description: 'The type of the problem that stood in the way' }) problem!:
    string | null;
}

/** One outcome for each id. */
export class ReconfirmationOutcomesDto {
  @ObjectField(() => ReconfirmationOutcomeDto, { list: true }) outcomes!: ReconfirmationOutcomeDto[];
}
