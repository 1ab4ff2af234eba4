import { participantRoles, participantWorkflow } from '@kenshu/domain/participation/participant.workflow';
import { actionsOf, statusesOf } from '@kenshu/domain/kit/workflow';
import {
  CountryField,
  DayField,
  EnumField,
  IdField,
  IntField,
  ListField,
  ListQuery,
  LocalisedField,
  ObjectField,
  TextField,
} from '@kenshu/http';

const statuses = statusesOf(participantWorkflow);

export class ParticipantQuery extends ListQuery {
  @IdField({ optional: true }) courseId?: string;
  @CountryField({ optional: true }) countryCode?: string;
  @EnumField(statuses, { optional: true, name: 'ParticipantStatus' }) status?: string;
}

export class ParticipantActionDto {
  @EnumField(actionsOf(participantWorkflow), { name: 'ParticipantAction' }) action!: string;
  @TextField({ max: 1_000, optional: true }) reason?: string;
}

export class ParticipantsActionDto extends ParticipantActionDto {
  @ListField('id', { min: 1, max: 100 }) ids!: string[];
}

class ParticipantOutcomeDto {
  @IdField() id!: string;
  @EnumField(statuses, {
    nullable: true,
    name: 'ParticipantStatus',
    description: 'As it is now; null where it is unknown',
  })
  status!: string | null;
  @TextField({ max: 60, nullable: true, description: 'The type of the problem that stood in the way' }) problem!:
    string | null;
}

/** One outcome for each id. */
export class ParticipantOutcomesDto {
  @ObjectField(() => ParticipantOutcomeDto, { list: true }) outcomes!: ParticipantOutcomeDto[];
}

class ParticipantPersonDto {
  @IdField() id!: string;
  @TextField({ max: 240 }) latinName!: string;
  @TextField({ max: 240, nullable: true }) ownName!: string | null;
  @TextField({ max: 35, nullable: true }) ownNameLang!: string | null;
}

class ParticipantOrganizationDto {
  @IdField() id!: string;
  @LocalisedField({ max: 200 }) names!: Record<string, string>;
}

export class ParticipantRowDto {
  @IdField() id!: string;
  @IdField() courseId!: string;
  @ObjectField(() => ParticipantPersonDto) person!: ParticipantPersonDto;
  @EnumField(participantRoles, { name: 'ParticipantRole' }) role!: string;
  @CountryField({ nullable: true }) countryCode!: string | null;
  @ObjectField(() => ParticipantOrganizationDto, { nullable: true }) organization!: ParticipantOrganizationDto | null;
  @TextField({ max: 200, nullable: true }) post!: string | null;
  @EnumField(statuses, { name: 'ParticipantStatus' }) status!: string;
}

export class ParticipantDto extends ParticipantRowDto {
  @TextField({ max: 1_000, nullable: true }) reason!: string | null;
  @IntField({ min: 1 }) version!: number;
  @ListField('text') allowedActions!: string[];
}

class HistoryCourseDto {
  @IdField() id!: string;
  @LocalisedField({ max: 300 }) names!: Record<string, string>;
  @LocalisedField({ max: 300, nullable: true }) theme!: Record<string, string> | null;
  @IntField({ nullable: true }) year!: number | null;
  @DayField({ nullable: true }) startsOn!: string | null;
  @DayField({ nullable: true }) endsOn!: string | null;
  @LocalisedField({ max: 200, nullable: true }) venue!: Record<string, string> | null;
  @CountryField({ nullable: true }) hostCountryCode!: string | null;
  @TextField({ max: 30 }) status!: string;
}

/** One course of a person's history, newest first. */
export class HistoryItemDto {
  @IdField({ description: 'The participation' }) id!: string;
  @EnumField(participantRoles, { name: 'ParticipantRole' }) role!: string;
  @EnumField(statuses, { name: 'ParticipantStatus' }) status!: string;
  @TextField({ max: 200, nullable: true }) post!: string | null;
  @ObjectField(() => ParticipantOrganizationDto, { nullable: true }) organization!: ParticipantOrganizationDto | null;
  @ObjectField(() => HistoryCourseDto) course!: HistoryCourseDto;
}

export class HistoryDto {
  @ObjectField(() => HistoryItemDto, { list: true }) items!: HistoryItemDto[];
}
