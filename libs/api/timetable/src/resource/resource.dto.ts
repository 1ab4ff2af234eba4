import { sessionLimits } from '@kenshu/domain/timetable/session';
import { IdField, IntField, ListField, ListQuery, LocalisedField, TextField } from '@kenshu/http';

export class CreateRoomDto {
  @LocalisedField({ max: sessionLimits.room }) names!: Record<string, string>;
  @IntField({ min: 1, max: 5_000, optional: true, description: 'People it holds' }) capacity?: number;
}

export class RoomDto {
  @IdField() id!: string;
  @LocalisedField({ max: sessionLimits.room }) names!: Record<string, string>;
  @IntField({ nullable: true }) capacity!: number | null;
}

export class CreateLecturerDto {
  @IdField() personId!: string;
  @TextField({ max: 500, optional: true }) expertise?: string;
  @ListField('text', { max: 20, optional: true, description: 'BCP 47 tags of the languages taught in' })
  languages?: string[];
}

export class LecturerDto {
  @IdField({ description: 'The person’s' }) id!: string;
  @TextField({ max: 240 }) latinName!: string;
  @TextField({ max: 500, nullable: true }) expertise!: string | null;
  @ListField('text') languages!: string[];
}

export class ResourceQuery extends ListQuery {}
