import { modes } from '@kenshu/domain/courses/course';
import { changeKinds } from '@kenshu/domain/courses/reconfirmation.workflow';
import { nominationLimits } from '@kenshu/domain/admissions/call';
import { nominationWorkflow, outcomes } from '@kenshu/domain/admissions/nomination.workflow';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { nameLimits, namePart } from '@kenshu/domain/identity/person-name';
import { actionsOf, statusesOf } from '@kenshu/domain/kit/workflow';
import {
  CountryField,
  DayField,
  EmailField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  ListField,
  ListQuery,
  LocalisedField,
  ObjectField,
  PhoneField,
  TextField,
} from '@kenshu/http';

const statuses = statusesOf(nominationWorkflow);
const organizationName = {
  max: 200,
  oneLine: true,
  optional: true,
  description: 'One that is not on the list yet; the institute confirms it later',
} as const;

/** Five facts make a nominee. A draft is kept with the name alone; it is sent once organization and post are there. */
export class CreateNominationDto {
  @IdField() courseId!: string;
  @CountryField({ optional: true, description: 'Needed only by who acts for several countries' }) countryCode?: string;
  @TextField(namePart) givenNames!: string;
  @TextField({ ...namePart, optional: true, description: 'Left out where there is none' }) familyName?: string;
  @IdField({ optional: true }) organizationId?: string;
  @TextField(organizationName) organizationName?: string;
  @TextField({ max: nominationLimits.post, optional: true }) post?: string;
  @EmailField({ optional: true }) email?: string;
  @PhoneField({ max: nominationLimits.phone, optional: true }) phone?: string;
}

export class UpdateNominationDto {
  @TextField({ ...namePart, optional: true }) givenNames?: string;
  @TextField({ ...namePart, optional: true, nullable: true }) familyName?: string | null;
  @IdField({ optional: true, nullable: true }) organizationId?: string | null;
  @TextField(organizationName) organizationName?: string;
  @TextField({ max: nominationLimits.post, optional: true, nullable: true }) post?: string | null;
  @EmailField({ optional: true, nullable: true }) email?: string | null;
  @PhoneField({ max: nominationLimits.phone, optional: true, nullable: true }) phone?: string | null;
  @TextField({ max: nominationLimits.statement, optional: true, nullable: true }) statement?: string | null;
  @IntField({ min: 1, max: 999, optional: true, description: 'The place in the country’s order; the others move' })
  rank?: number;
}

export class NominationActionDto {
  @EnumField(actionsOf(nominationWorkflow), { name: 'NominationAction' }) action!: string;
  @TextField({ max: nominationLimits.reason, optional: true }) reason?: string;
}

export class NominationQuery extends ListQuery {
  @IdField({ optional: true }) courseId?: string;
  @IdField({ optional: true }) personId?: string;
  @CountryField({ optional: true }) countryCode?: string;
  @EnumField(statuses, { optional: true, name: 'NominationStatus' }) status?: string;
}

export class NomineeDto {
  @IdField() id!: string;
  @TextField({ max: nameLimits.full }) latinName!: string;
  @TextField({ max: nameLimits.full, nullable: true }) ownName!: string | null;
  @TextField({ max: 35, nullable: true }) ownNameLang!: string | null;
}

export class NominatingOrganizationDto {
  @IdField() id!: string;
  @LocalisedField({ max: 200 }) names!: Record<string, string>;
}

class NominationCourseDto {
  @IdField() id!: string;
  @LocalisedField({ max: 300 }) names!: Record<string, string>;
}

export class NominationRowDto {
  @IdField() id!: string;
  @TextField({ max: 20, nullable: true }) number!: string | null;
  @ObjectField(() => NominationCourseDto) course!: NominationCourseDto;
  @CountryField() countryCode!: string;
  @ObjectField(() => NomineeDto) person!: NomineeDto;
  @ObjectField(() => NominatingOrganizationDto, { nullable: true }) organization!: NominatingOrganizationDto | null;
  @TextField({ max: nominationLimits.post, nullable: true }) post!: string | null;
  @IntField({ min: 1 }) rank!: number;
  @EnumField(statuses, { name: 'NominationStatus' }) status!: string;
  @InstantField({ nullable: true }) submittedAt!: string | null;
  @EnumField(outcomes, {
    nullable: true,
    name: 'SelectionOutcome',
    description: 'Proposed and not released; null for all but the institute',
  })
  proposal!: string | null;
}

class NominationMoveDto {
  @TextField({ max: 40 }) action!: string;
  @TextField({ max: 40 }) from!: string;
  @TextField({ max: 40 }) to!: string;
  @TextField({ max: nameLimits.full }) by!: string;
  @TextField({ max: nominationLimits.reason, nullable: true }) reason!: string | null;
  @InstantField() at!: string;
}

/** What the course has become since the participation was confirmed. */
class CourseChangeDto {
  @EnumField(changeKinds, { name: 'CourseChangeKind' }) kind!: string;
  @DayField({ nullable: true }) startsOn!: string | null;
  @DayField({ nullable: true }) endsOn!: string | null;
  @EnumField(modes, { nullable: true, name: 'CourseMode' }) mode!: string | null;
}

export class NominationDto extends NominationRowDto {
  @TextField({ max: nameLimits.part }) givenNames!: string;
  @TextField({ max: nameLimits.part, nullable: true }) familyName!: string | null;
  @EmailField({ nullable: true }) email!: string | null;
  @TextField({ max: nominationLimits.phone, nullable: true }) phone!: string | null;
  @TextField({ max: nominationLimits.statement, nullable: true }) statement!: string | null;
  @InstantField() createdAt!: string;
  @TextField({ max: nameLimits.full, nullable: true, description: 'Who entered it' }) enteredBy!: string | null;
  @InstantField({ nullable: true }) checkedAt!: string | null;
  @IdField() invitationId!: string;
  @InstantField({ description: 'When the call closes for this country' }) closesAt!: string;
  @TextField({ max: 64 }) zone!: string;
  @DayField({ nullable: true, description: 'When results are expected' }) resultsOn!: string | null;
  @DayField({ nullable: true, description: 'By when selected people confirm' }) confirmBy!: string | null;
  @EnumField(statusesOf(courseWorkflow), { name: 'CourseStatus' }) courseStatus!: string;
  @ObjectField(() => CourseChangeDto, {
    nullable: true,
    description: 'Why the country is asked to confirm again; null where it is not',
  })
  courseChange!: CourseChangeDto | null;
  @ObjectField(() => NominationMoveDto, { list: true }) moves!: NominationMoveDto[];
  @IntField({ min: 1 }) version!: number;
  @ListField('text') allowedActions!: string[];
}
