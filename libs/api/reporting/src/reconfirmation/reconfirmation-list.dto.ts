import { modes } from '@kenshu/domain/courses/course';
import { changeKinds, reconfirmationWorkflow } from '@kenshu/domain/courses/reconfirmation.workflow';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { participantRoles } from '@kenshu/domain/participation/participant.workflow';
import {
  BoolField,
  CountryField,
  DayField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  ListField,
  LocalisedField,
  ObjectField,
  TextField,
  WallClockField,
  ZoneField,
} from '@kenshu/http';

const mode = { nullable: true, name: 'CourseMode' } as const;

class PlannedDto {
  @DayField({ nullable: true }) startsOn!: string | null;
  @DayField({ nullable: true }) endsOn!: string | null;
  @EnumField(modes, mode) mode!: string | null;
}

class KeptChangeDto {
  @IdField() id!: string;
  @EnumField(changeKinds, { name: 'CourseChangeKind' }) kind!: string;
  @ObjectField(() => PlannedDto) before!: PlannedDto;
  @ObjectField(() => PlannedDto) after!: PlannedDto;
  @TextField({ max: 1_000 }) reason!: string;
  @TextField({ max: 240 }) by!: string;
  @InstantField() at!: string;
}

class ThingDto {
  @IdField() id!: string;
  @EnumField(statusesOf(reconfirmationWorkflow), { name: 'ReconfirmationStatus' }) status!: string;
}

class DeadlineAgainDto extends ThingDto {
  @EnumField(['closesAt', 'resultsOn', 'confirmBy', 'reopenedUntil'], { name: 'DeadlineField' }) field!: string;
  @CountryField({ nullable: true, description: 'Of one country’s own; null: of the call' }) countryCode!: string | null;
  @TextField({ max: 40, nullable: true, description: 'An instant or a day' }) before!: string | null;
  @TextField({ max: 40, nullable: true, description: 'An instant or a day' }) proposed!: string | null;
  @ZoneField() zone!: string;
}

class PersonAgainDto extends ThingDto {
  @TextField({ max: 240 }) latinName!: string;
  @CountryField({ nullable: true }) countryCode!: string | null;
  @EnumField(participantRoles, { nullable: true, name: 'ParticipantRole' }) role!: string | null;
  @IdField({ nullable: true, description: 'null: the institute itself asks' }) nominationId!: string | null;
  @IdField({ nullable: true }) participantId!: string | null;
  @BoolField({ description: 'The country was asked and has not answered' }) asked!: boolean;
}

class LostDto {
  @EnumField(['room', 'person'], { name: 'LostKind' }) kind!: string;
  @LocalisedField({ max: 240 }) names!: Record<string, string>;
  @LocalisedField({ max: 200, description: 'The session that has it' }) titles!: Record<string, string>;
  @WallClockField() startsLocal!: string;
  @WallClockField() endsLocal!: string;
}

class SessionAgainDto extends ThingDto {
  @IdField() sessionId!: string;
  @LocalisedField({ max: 200 }) titles!: Record<string, string>;
  @WallClockField({ nullable: true, description: 'Where it stood; null where it did not move' }) before!: string | null;
  @WallClockField() startsLocal!: string;
  @WallClockField() endsLocal!: string;
  @ListField('text', { description: 'Who teaches, by name' }) lecturers!: string[];
  @BoolField({ description: 'On a Saturday or Sunday' }) weekend!: boolean;
  @BoolField({ description: 'On a day that is none of the course’s' }) outside!: boolean;
  @ObjectField(() => LostDto, { list: true, description: 'What others have at that time, so that it was given up' })
  lost!: LostDto[];
}

class RoomAgainDto extends ThingDto {
  @IdField() roomId!: string;
  @LocalisedField({ max: 100 }) names!: Record<string, string>;
  @IntField({ description: 'Sessions to come that hold it' }) sessions!: number;
}

/** What must be confirmed again after a course was postponed or changed in mode. */
export class ReconfirmationListDto {
  @ObjectField(() => KeptChangeDto, { list: true, description: 'The newest first' }) changes!: KeptChangeDto[];
  @IntField({ description: 'What is still open' }) open!: number;
  @ObjectField(() => DeadlineAgainDto, { list: true }) deadlines!: DeadlineAgainDto[];
  @ObjectField(() => PersonAgainDto, { list: true }) people!: PersonAgainDto[];
  @ObjectField(() => SessionAgainDto, { list: true }) sessions!: SessionAgainDto[];
  @ObjectField(() => RoomAgainDto, { list: true }) rooms!: RoomAgainDto[];
}
