import { actionsOf, statusesOf } from '@kenshu/domain/kit/workflow';
import { sessionLimits, sessionTypeNames } from '@kenshu/domain/timetable/session';
import { lecturerPlaceWorkflow, placeStatuses } from '@kenshu/domain/timetable/lecturer-place.workflow';
import { sessionWorkflow } from '@kenshu/domain/timetable/session.workflow';
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
  TextField,
  WallClockField,
} from '@kenshu/http';

const statuses = statusesOf(sessionWorkflow);
const title = { max: sessionLimits.title } as const;
const groups = { max: 20, optional: true } as const;

export class CreateSessionDto {
  @EnumField(sessionTypeNames, { name: 'SessionType' }) type!: string;
  @LocalisedField(title) titles!: Record<string, string>;
  @WallClockField({ description: 'As a clock in the course’s zone shows it' }) startsLocal!: string;
  @WallClockField() endsLocal!: string;
  @IdField({ optional: true }) roomId?: string;
  @IdField({ optional: true }) lecturerId?: string;
  @BoolField({ optional: true, description: 'false: asked, no answer yet, and so not booked' })
  lecturerAgreed?: boolean;
  @ListField('id', { ...groups, description: 'Absent: the whole course, also groups that are added later' })
  groupIds?: string[];
}

export class UpdateSessionDto {
  @EnumField(sessionTypeNames, { optional: true, name: 'SessionType' }) type?: string;
  @LocalisedField({ ...title, optional: true }) titles?: Record<string, string>;
  @WallClockField({ optional: true }) startsLocal?: string;
  @WallClockField({ optional: true }) endsLocal?: string;
  @IdField({ optional: true, nullable: true }) roomId?: string | null;
  @IdField({ optional: true, nullable: true }) lecturerId?: string | null;
  @BoolField({ optional: true, description: 'Goes with lecturerId; false: asked, no answer yet, and so not booked' })
  lecturerAgreed?: boolean;
  @ListField('id', { ...groups, nullable: true, description: 'null: the whole course' }) groupIds?: string[] | null;
  @TextField({ max: sessionLimits.note, optional: true, nullable: true }) note?: string | null;
}

export class SessionActionDto {
  @EnumField(actionsOf(sessionWorkflow), { name: 'SessionAction' }) action!: string;
  @TextField({ max: sessionLimits.note, optional: true }) reason?: string;
}

export class LecturerPlaceActionDto {
  @EnumField(actionsOf(lecturerPlaceWorkflow), { name: 'LecturerPlaceAction' }) action!: string;
}

export class SessionQuery extends ListQuery {
  @DayField({ optional: true, description: 'From this day' }) from?: string;
  @DayField({ optional: true, description: 'To this day, included' }) to?: string;
}

class SessionRoomDto {
  @IdField() id!: string;
  @LocalisedField({ max: sessionLimits.room }) names!: Record<string, string>;
}

class SessionLecturerDto {
  @IdField() id!: string;
  @TextField({ max: 240 }) latinName!: string;
  @EnumField(placeStatuses, { name: 'LecturerPlaceStatus' }) status!: string;
  @DayField({ nullable: true }) askedOn!: string | null;
}

class LecturerPlaceDto extends SessionLecturerDto {
  @IdField({ description: 'The place, not the person' }) placeId!: string;
  @ListField('text') allowedActions!: string[];
}

class SessionGroupDto {
  @IdField() id!: string;
  @LocalisedField({ max: 100 }) names!: Record<string, string>;
}

export class SessionRowDto {
  @IdField() id!: string;
  @EnumField(sessionTypeNames, { name: 'SessionType' }) type!: string;
  @LocalisedField(title) titles!: Record<string, string>;
  @WallClockField() startsLocal!: string;
  @WallClockField() endsLocal!: string;
  @InstantField() startsAt!: string;
  @InstantField() endsAt!: string;
  @ObjectField(() => SessionRoomDto, { nullable: true }) room!: SessionRoomDto | null;
  @ObjectField(() => SessionLecturerDto, { list: true }) lecturers!: SessionLecturerDto[];
  @BoolField({ description: 'For every group of the course, also those that are added later' }) wholeCourse!: boolean;
  @ObjectField(() => SessionGroupDto, { list: true }) groups!: SessionGroupDto[];
  @EnumField(statuses, { name: 'SessionStatus' }) status!: string;
  @IntField({ min: 1 }) version!: number;
}

export class SessionDto extends SessionRowDto {
  @IdField() courseId!: string;
  @TextField({ max: 64 }) zone!: string;
  @TextField({ max: sessionLimits.note, nullable: true }) note!: string | null;
  @ObjectField(() => LecturerPlaceDto, { list: true, description: 'Who teaches or was asked to, and what may be done' })
  places!: LecturerPlaceDto[];
  @ListField('text') allowedActions!: string[];
}
