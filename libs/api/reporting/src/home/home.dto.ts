import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { stepOwners } from '@kenshu/domain/courses/work-plan';
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
  ZoneField,
} from '@kenshu/http';
import { needKinds } from './needs';

class NamedCourseDto {
  @IdField() id!: string;
  @LocalisedField({ max: 300 }) names!: Record<string, string>;
}

/** One thing that waits for the reader. Which of the facts are there depends on its kind. */
class NeedDto {
  @EnumField(needKinds, { name: 'NeedKind' }) kind!: string;
  @IdField({ nullable: true, description: 'The record to go to' }) subjectId!: string | null;
  @IdField({ nullable: true, description: 'A second record, to be compared with it' }) otherId!: string | null;
  @ObjectField(() => NamedCourseDto, { nullable: true }) course!: NamedCourseDto | null;
  @LocalisedField({ max: 300, nullable: true }) titles!: Record<string, string> | null;
  @EnumField(stepOwners, { nullable: true, name: 'StepOwner' }) owner!: string | null;
  @IntField({ nullable: true }) count!: number | null;
  @ListField('text') people!: string[];
  @CountryField({ nullable: true }) countryCode!: string | null;
  @DayField({ nullable: true }) dueOn!: string | null;
  @InstantField({ nullable: true }) dueAt!: string | null;
  @TextField({ max: 1_000, nullable: true, description: 'What was said with it' }) reason!: string | null;
  @InstantField({ nullable: true, description: 'Since when it waits' }) since!: string | null;
  @ZoneField({ nullable: true }) zone!: string | null;
  @BoolField() overdue!: boolean;
}

class NextStepDto {
  @LocalisedField({ max: 300 }) titles!: Record<string, string>;
  @EnumField(stepOwners, { name: 'StepOwner' }) owner!: string;
  @DayField() dueOn!: string;
  @BoolField({ description: 'Its day has passed in the course’s zone' }) overdue!: boolean;
}

class HomeCourseDto extends NamedCourseDto {
  @EnumField(statusesOf(courseWorkflow), { name: 'CourseStatus' }) status!: string;
  @DayField({ nullable: true }) startsOn!: string | null;
  @DayField({ nullable: true }) endsOn!: string | null;
  @IntField({ nullable: true }) capacity!: number | null;
  @IntField({ description: 'Nominations sent to the institute' }) nominations!: number;
  @IntField({ description: 'On the list of participants, whoever did not come left out' }) participants!: number;
  @ObjectField(() => NextStepDto, { nullable: true }) nextStep!: NextStepDto | null;
}

class HomeSessionDto {
  @IdField() id!: string;
  @ObjectField(() => NamedCourseDto) course!: NamedCourseDto;
  @LocalisedField({ max: 300 }) titles!: Record<string, string>;
  @InstantField() startsAt!: string;
  @InstantField() endsAt!: string;
  @ZoneField() zone!: string;
  @LocalisedField({ max: 200, nullable: true }) room!: Record<string, string> | null;
  @ListField('text') lecturers!: string[];
  @IntField({ description: 'In the groups it is for; of the whole course where it has no groups' }) people!: number;
}

/** Nominees of the reader's country that the institute has, while nobody there can do anything. */
class SentCallDto {
  @IdField({ description: 'The invitation' }) id!: string;
  @ObjectField(() => NamedCourseDto) course!: NamedCourseDto;
  @CountryField() countryCode!: string;
  @IntField({ min: 1, description: 'Nominees that wait for the result' }) count!: number;
  @IntField({ description: 'Of those whose result is released: selected, or confirmed since' }) selected!: number;
  @IntField({ description: 'On the reserve list' }) reserve!: number;
  @IntField() notSelected!: number;
  @InstantField() closesAt!: string;
  @ZoneField() zone!: string;
  @DayField({ nullable: true, description: 'When results are expected' }) resultsOn!: string | null;
}

export class HomeDto {
  @InstantField() asOf!: string;
  @ObjectField(() => NeedDto, { list: true, description: 'What waits for the reader, the most pressing first' })
  needs!: NeedDto[];
  @ObjectField(() => SentCallDto, { list: true, description: 'Calls to which the reader’s country has sent nominees' })
  sent!: SentCallDto[];
  @ObjectField(() => HomeCourseDto, {
    list: true,
    description: 'The courses one works on: the institute’s that are not over; of others theirs, the newest first',
  })
  courses!: HomeCourseDto[];
  @ObjectField(() => HomeSessionDto, {
    list: true,
    description:
      'Today’s sessions, and the next one where none of today’s lies ahead; of a lecturer the own ones, today’s and the next',
  })
  sessions!: HomeSessionDto[];
}
