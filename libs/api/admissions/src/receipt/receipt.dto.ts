import { nominationLimits } from '@kenshu/domain/admissions/call';
import { fullName } from '@kenshu/domain/identity/person-name';
import {
  CountryField,
  DayField,
  IdField,
  InstantField,
  ListField,
  LocalisedField,
  ObjectField,
  TextField,
} from '@kenshu/http';
import { NominatingOrganizationDto, NomineeDto } from '../nomination/nomination.dto';

class ReceiptCourseDto {
  @IdField() id!: string;
  @LocalisedField({ max: 300 }) names!: Record<string, string>;
  @DayField({ nullable: true }) startsOn!: string | null;
  @DayField({ nullable: true }) endsOn!: string | null;
}

class ReceiptNomineeDto {
  @TextField({ max: 20 }) number!: string;
  @ObjectField(() => NomineeDto) person!: NomineeDto;
  @ObjectField(() => NominatingOrganizationDto, { nullable: true }) organization!: NominatingOrganizationDto | null;
  @TextField({ max: nominationLimits.post, nullable: true }) post!: string | null;
}

/** What a country sent at one moment, as it was then. */
export class ReceiptDto {
  @IdField() id!: string;
  @TextField({ max: 20 }) number!: string;
  @CountryField() countryCode!: string;
  @ObjectField(() => ReceiptCourseDto) course!: ReceiptCourseDto;
  @InstantField() sentAt!: string;
  @TextField({ max: 64 }) zone!: string;
  @DayField({ nullable: true, description: 'When results were expected' }) resultsOn!: string | null;
  @TextField(fullName) sentBy!: string;
  @ListField('text', { description: 'Whom it was mailed to' }) mailedTo!: string[];
  @ObjectField(() => ReceiptNomineeDto, { list: true, description: 'In the country’s order' })
  nominees!: ReceiptNomineeDto[];
}

/** One of a call's receipts, newest first. */
export class ReceiptRowDto {
  @IdField() id!: string;
  @TextField({ max: 20 }) number!: string;
  @InstantField() sentAt!: string;
}
