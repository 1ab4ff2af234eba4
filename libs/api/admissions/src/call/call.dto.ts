import { invitationKinds, nominationLimits } from '@kenshu/domain/admissions/call';
import { nominationWorkflow } from '@kenshu/domain/admissions/nomination.workflow';
import { statusesOf } from '@kenshu/domain/kit/workflow';
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
import { NominatingOrganizationDto, NomineeDto } from '../nomination/nomination.dto';
import { ReceiptRowDto } from '../receipt/receipt.dto';

const few = { min: 0, max: 999 } as const;

export class CreateCallDto {
  @WallClockField({ description: 'The deadline as a clock in the zone shows it' }) closesAt!: string;
  @ZoneField({ optional: true, description: 'Absent: the course’s zone' }) zone?: string;
  @DayField({ optional: true, description: 'When results are expected' }) resultsOn?: string;
  @DayField({ optional: true, description: 'By when selected people confirm' }) confirmBy?: string;
}

export class UpdateCallDto {
  @WallClockField({ optional: true }) closesAt?: string;
  @ZoneField({ optional: true }) zone?: string;
  @DayField({ optional: true, nullable: true }) resultsOn?: string | null;
  @DayField({ optional: true, nullable: true }) confirmBy?: string | null;
}

export class InviteDto {
  @ListField('country', { min: 1, max: 250, unique: true }) countryCodes!: string[];
  @EnumField(invitationKinds, { optional: true, name: 'InvitationKind' }) kind?: string;
  @IntField({
    ...few,
    optional: true,
    nullable: true,
    description: 'How many of each may be selected; null: from the pool',
  })
  places?: number | null;
  @IntField({ ...few, optional: true, nullable: true, description: 'How many each may submit; null: no limit' })
  nominationsAllowed?: number | null;
  @TextField({ max: 300, optional: true, description: 'Where the list comes from' }) source?: string;
}

export class UpdateInvitationDto {
  @IntField({ ...few, optional: true, nullable: true }) places?: number | null;
  @IntField({ ...few, optional: true, nullable: true }) nominationsAllowed?: number | null;
  @InstantField({ optional: true, nullable: true, description: 'A deadline of its own' }) closesAt?: string | null;
  @InstantField({ optional: true, nullable: true, description: 'Reopened until' }) reopenedUntil?: string | null;
}

export class InvitationActionDto {
  @EnumField(['open', 'submit', 'no-nomination', 'nominate-after-all'], {
    name: 'InvitationAction',
    description: 'submit: all nominees not yet sent, in order, or none',
  })
  action!: string;
  @TextField({ max: nominationLimits.reason, optional: true }) reason?: string;
}

export const answers = ['silent', 'opened', 'started', 'submitted', 'no-nomination'] as const;

class ReturnedMailDto {
  @TextField({ max: 240, description: 'To whom it was' }) name!: string;
  @InstantField({ description: 'When it was written' }) at!: string;
}

export class InvitationDto {
  @IdField() id!: string;
  @CountryField() countryCode!: string;
  @EnumField(invitationKinds, { name: 'InvitationKind' }) kind!: string;
  @IntField({ ...few, nullable: true }) places!: number | null;
  @IntField({ ...few, nullable: true }) nominationsAllowed!: number | null;
  @InstantField({ description: 'When the call closes for it' }) closesAt!: string;
  @BoolField({ description: 'Reopened beyond the deadline of the call' }) reopened!: boolean;
  @EnumField(answers, { name: 'InvitationAnswer' }) answer!: string;
  @TextField({ max: nominationLimits.reason, nullable: true }) noNominationReason!: string | null;
  @IntField({ description: 'Nominations submitted' }) submitted!: number;
  @IntField({ description: 'Nominations not yet submitted' }) drafts!: number;
  @BoolField({ description: 'Whether the country has a focal point on record' }) hasFocalPoint!: boolean;
  @ListField('text', { max: 20, description: 'Who receives calls for the country now' }) focalPoints!: string[];
  @ObjectField(() => ReturnedMailDto, {
    nullable: true,
    description: 'The latest letter to the country that came back',
  })
  returnedMail!: ReturnedMailDto | null;
  @TextField({ max: 300, nullable: true }) source!: string | null;
  @IntField({ min: 1 }) version!: number;
}

export class CallDto {
  @IdField() id!: string;
  @IdField() courseId!: string;
  @InstantField() closesAt!: string;
  @TextField({ max: 64 }) zone!: string;
  @DayField({ nullable: true }) resultsOn!: string | null;
  @DayField({ nullable: true }) confirmBy!: string | null;
  @InstantField({ nullable: true }) issuedAt!: string | null;
  @InstantField({ nullable: true, description: 'When the institute closed it by hand' }) closedAt!: string | null;
  @IntField({ nullable: true, description: 'Places of the course' }) capacity!: number | null;
  @IntField({ description: 'Places given to countries; what is given from the pool is not counted' })
  placesGiven!: number;
  @ObjectField(() => InvitationDto, { list: true }) invitations!: InvitationDto[];
  @IntField({ min: 1 }) version!: number;
}

export class CallListDto {
  @ObjectField(() => CallDto, { list: true, description: 'The call of the course, or none' }) items!: CallDto[];
}

class RecipientDto {
  @CountryField() countryCode!: string;
  @TextField({ max: 200 }) name!: string;
  @TextField({ max: 254 }) email!: string;
  @TextField({ max: 35, description: 'The language of the letter' }) language!: string;
}

class LetterDto {
  @TextField({ max: 35 }) language!: string;
  @TextField({ max: 400 }) subject!: string;
  @TextField({ max: 10_000 }) text!: string;
}

class CallDateFaultDto {
  @TextField({ max: 40 }) field!: string;
  @TextField({ max: 40 }) code!: string;
}

/** What issuing a call would do. */
export class IssuePreviewDto {
  @ObjectField(() => RecipientDto, { list: true, description: 'Focal points and alternates' })
  recipients!: RecipientDto[];
  @ListField('country', { max: 250, description: 'Invited, with nobody to write to' }) unreached!: string[];
  @ObjectField(() => LetterDto, { list: true, description: 'One of each language, as its first reader has it' })
  letters!: LetterDto[];
  @IntField({ description: 'Things of a postponement that are not confirmed again yet' }) toConfirm!: number;
  @BoolField({ description: 'The deadline has passed: the call cannot be issued' }) deadlinePassed!: boolean;
  @ObjectField(() => CallDateFaultDto, { list: true, description: 'Days that contradict each other' })
  dateFaults!: CallDateFaultDto[];
}

class OpenCallCourseDto {
  @IdField() id!: string;
  @LocalisedField({ max: 300 }) names!: Record<string, string>;
  @LocalisedField({ max: 300, nullable: true }) theme!: Record<string, string> | null;
  @DayField({ nullable: true }) startsOn!: string | null;
  @DayField({ nullable: true }) endsOn!: string | null;
  @LocalisedField({ max: 200, nullable: true }) venue!: Record<string, string> | null;
  @TextField({ max: 30 }) status!: string;
}

class CalledCountryDto {
  @CountryField() countryCode!: string;
  @IntField({ description: 'In how many calls that are open or prepared' }) calls!: number;
}

export class CalledCountriesDto {
  @ObjectField(() => CalledCountryDto, { list: true }) items!: CalledCountryDto[];
}

/** A nominee of the country's own list, in its order. */
class CountryNomineeDto {
  @IdField({ description: 'The nomination' }) id!: string;
  @TextField({ max: 20, nullable: true }) number!: string | null;
  @ObjectField(() => NomineeDto) person!: NomineeDto;
  @ObjectField(() => NominatingOrganizationDto, { nullable: true }) organization!: NominatingOrganizationDto | null;
  @TextField({ max: nominationLimits.post, nullable: true }) post!: string | null;
  @BoolField({ description: 'Has neither e-mail nor telephone: reached on paper' }) onPaper!: boolean;
  @EnumField(statusesOf(nominationWorkflow), { name: 'NominationStatus' }) status!: string;
  @InstantField({ nullable: true }) submittedAt!: string | null;
  @IntField({ min: 1 }) version!: number;
}

class CallNoticeDto {
  @EnumField(['postpone', 'cancel'], { name: 'CallNoticeAction' }) action!: string;
  @TextField({ max: 1_000, nullable: true }) reason!: string | null;
  @InstantField() at!: string;
}

/** A call as the invited country sees it. */
export class CountryCallDto {
  @IdField({ description: 'The invitation' }) id!: string;
  @CountryField() countryCode!: string;
  @ObjectField(() => OpenCallCourseDto) course!: OpenCallCourseDto;
  @IntField({ ...few, nullable: true }) places!: number | null;
  @IntField({ ...few, nullable: true }) nominationsAllowed!: number | null;
  @InstantField() closesAt!: string;
  @TextField({ max: 64 }) zone!: string;
  @BoolField() open!: boolean;
  @EnumField(answers, { name: 'InvitationAnswer' }) answer!: string;
  @TextField({ max: nominationLimits.reason, nullable: true }) noNominationReason!: string | null;
  @DayField({ nullable: true }) resultsOn!: string | null;
  @DayField({ nullable: true }) confirmBy!: string | null;
  @InstantField({ nullable: true, description: 'When the institute closed it by hand' }) closedAt!: string | null;
  @ObjectField(() => CallNoticeDto, { nullable: true, description: 'What became of the course since the call' })
  notice!: CallNoticeDto | null;
  @ObjectField(() => CountryNomineeDto, { list: true }) nominees!: CountryNomineeDto[];
  @ObjectField(() => ReceiptRowDto, { list: true }) receipts!: ReceiptRowDto[];
  @IntField() submitted!: number;
  @IntField() drafts!: number;
  @IntField({ min: 1 }) version!: number;
}

export class CountryCallListDto {
  @ObjectField(() => CountryCallDto, { list: true }) items!: CountryCallDto[];
}
