import { roleNames } from '@kenshu/domain/kit/permissions';
import {
  CountryField,
  EmailField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  ListQuery,
  LocalisedField,
  ObjectField,
  QueryBoolField,
  TextField,
} from '@kenshu/http';

export class FocalPointQuery extends ListQuery {
  @CountryField({ optional: true }) countryCode?: string;
  @TextField({
    max: 1_000,
    pattern: /^[A-Z]{2}(?:,[A-Z]{2})*$/,
    optional: true,
    description: 'Codes of countries that come before the others, with commas between them',
  })
  first?: string;
  @QueryBoolField({ optional: true, description: 'Countries with a focal point now, or without one' }) held?: boolean;
}

class AppointmentDto {
  @IdField() grantId!: string;
  @EnumField(roleNames, { name: 'Role' }) role!: string;
  @IdField() userId!: string;
  @IdField() personId!: string;
  @TextField({ max: 240 }) name!: string;
  @EmailField() email!: string;
  @InstantField() since!: string;
  @InstantField({ nullable: true }) until!: string | null;
  @IntField({ min: 1, description: 'Of the grant, to end it' }) version!: number;
}

export class FocalPointDto {
  @CountryField() countryCode!: string;
  @LocalisedField({ max: 120 }) countryNames!: Record<string, string>;
  @ObjectField(() => AppointmentDto, { nullable: true }) holder!: AppointmentDto | null;
  @ObjectField(() => AppointmentDto, { list: true }) alternates!: AppointmentDto[];
  @ObjectField(() => AppointmentDto, { list: true, description: 'That have not begun yet' }) coming!: AppointmentDto[];
  @ObjectField(() => AppointmentDto, { list: true, description: 'That have ended, the latest first' })
  former!: AppointmentDto[];
}
