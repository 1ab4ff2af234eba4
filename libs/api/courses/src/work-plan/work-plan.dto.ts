import { courseLimits } from '@kenshu/domain/courses/course';
import { stepOwners } from '@kenshu/domain/courses/work-plan';
import {
  BoolField,
  DayField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  LocalisedField,
  ObjectField,
  TextField,
} from '@kenshu/http';

const offset = { min: -1_000, max: 1_000 };

export class CreateStepDto {
  @LocalisedField({ max: 200 }) titles!: Record<string, string>;
  @EnumField(stepOwners, { name: 'StepOwner' }) owner!: string;
  @IntField({ ...offset, description: 'Days from the course’s first day, negative before it' }) offsetDays!: number;
}

export class UpdateStepDto {
  @LocalisedField({ max: 200, optional: true }) titles?: Record<string, string>;
  @EnumField(stepOwners, { optional: true, name: 'StepOwner' }) owner?: string;
  @IntField({ ...offset, optional: true }) offsetDays?: number;
  @BoolField({ optional: true }) done?: boolean;
  @TextField({ max: courseLimits.note, optional: true, nullable: true }) note?: string | null;
  @TextField({
    max: courseLimits.note,
    optional: true,
    nullable: true,
    description: 'Reappears on the same step of the copy',
  })
  noteForNext?: string | null;
}

export class StepDto {
  @IdField() id!: string;
  @TextField({ max: 40 }) key!: string;
  @LocalisedField({ max: 200 }) titles!: Record<string, string>;
  @EnumField(stepOwners, { name: 'StepOwner' }) owner!: string;
  @IntField(offset) offsetDays!: number;
  @DayField({ nullable: true }) dueOn!: string | null;
  @InstantField({ nullable: true }) doneAt!: string | null;
  @TextField({ max: 240, nullable: true }) doneBy!: string | null;
  @TextField({ max: courseLimits.note, nullable: true }) note!: string | null;
  @TextField({ max: courseLimits.note, nullable: true }) noteForNext!: string | null;
  @TextField({ max: courseLimits.note, nullable: true }) noteFromLast!: string | null;
  @IntField({ min: 1 }) version!: number;
}

export class WorkPlanDto {
  @ObjectField(() => StepDto, { list: true }) items!: StepDto[];
}
