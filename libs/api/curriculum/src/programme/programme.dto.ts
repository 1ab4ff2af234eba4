import { programmeWorkflow } from '@kenshu/domain/curriculum/removal.workflow';
import { actionsOf } from '@kenshu/domain/kit/workflow';
import {
  BoolField,
  DayField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  ListField,
  ListQuery,
  LocalisedField,
  ObjectField,
  QueryBoolField,
  TextField,
} from '@kenshu/http';

const name = { max: 200 } as const;

export class CreateProgrammeDto {
  @TextField({
    max: 30,
    pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
    description: 'A short code, such as uncac',
    example: 'uncac',
  })
  code!: string;
  @LocalisedField(name) names!: Record<string, string>;
  @LocalisedField({ ...name, optional: true, description: 'How a course is called: {ordinal} and {name}' })
  namePatterns?: Record<string, string>;
  @TextField({ max: 30, optional: true, description: 'Code of the number series it draws from; its own unless told' })
  series?: string;
}

export class UpdateProgrammeDto {
  @LocalisedField({ ...name, optional: true }) names?: Record<string, string>;
  @LocalisedField({ ...name, optional: true }) namePatterns?: Record<string, string>;
  @BoolField({ optional: true, description: 'Whether it holds no further courses' }) ended?: boolean;
}

export class ProgrammeActionDto {
  @EnumField(actionsOf(programmeWorkflow), { name: 'RemovalAction' }) action!: string;
}

export class ProgrammeQuery extends ListQuery {
  @QueryBoolField({ optional: true }) ended?: boolean;
  @QueryBoolField({ optional: true, description: 'Those that were removed and can be brought back' }) removed?: boolean;
}

export class ProgrammeRowDto {
  @IdField() id!: string;
  @TextField({ max: 30 }) code!: string;
  @LocalisedField(name) names!: Record<string, string>;
  @IntField({ nullable: true }) firstYear!: number | null;
  @TextField({ max: 60, nullable: true }) cadence!: string | null;
  @TextField({ max: 30, description: 'Code of the number series' }) series!: string;
  @BoolField() ended!: boolean;
  @InstantField({ nullable: true }) removedAt!: string | null;
}

class FormerNameDto {
  @LocalisedField(name) names!: Record<string, string>;
  @DayField({ nullable: true, description: 'The last day it was called so, where recorded' }) validUntil!:
    string | null;
}

class SeriesProgrammeDto {
  @IdField() id!: string;
  @LocalisedField(name) names!: Record<string, string>;
}

export class ProgrammeDto extends ProgrammeRowDto {
  @LocalisedField(name) namePatterns!: Record<string, string>;
  @ObjectField(() => FormerNameDto, { list: true }) formerNames!: FormerNameDto[];
  @ObjectField(() => SeriesProgrammeDto, { list: true, description: 'Programmes that draw from the same series' })
  sharesSeriesWith!: SeriesProgrammeDto[];
  @TextField({ max: 600, nullable: true }) source!: string | null;
  @ListField('text') allowedActions!: string[];
  @IntField({ min: 1 }) version!: number;
}
