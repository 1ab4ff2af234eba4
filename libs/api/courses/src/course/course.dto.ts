import { courseLimits, modes, origins } from '@kenshu/domain/courses/course';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { actionsOf, statusesOf } from '@kenshu/domain/kit/workflow';
import {
  BoolField,
  CountryField,
  DayField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  ListField,
  ListQuery,
  LocalisedField,
  ObjectField,
  QueryIntField,
  TextField,
  ZoneField,
} from '@kenshu/http';

const statuses = statusesOf(courseWorkflow);
const places = { min: 1, max: courseLimits.capacity };
const year = { min: 1900, max: 2200 };
const titleIs = 'A title of its own; absent: it is called after its programme';

export class CreateCourseDto {
  @IdField() programmeId!: string;
  @IntField({
    min: 1,
    max: courseLimits.ordinal,
    optional: true,
    nullable: true,
    description: 'Absent: the next of the series, or none beside a title of its own; null: not numbered',
  })
  ordinal?: number | null;
  @LocalisedField({ max: courseLimits.title, optional: true, description: titleIs }) titles?: Record<string, string>;
  @DayField() startsOn!: string;
  @DayField() endsOn!: string;
  @IdField({ optional: true }) themeId?: string;
  @EnumField(modes, { optional: true, name: 'CourseMode' }) mode?: string;
  @CountryField({ optional: true }) hostCountryCode?: string;
  @LocalisedField({ max: courseLimits.venue, optional: true }) venue?: Record<string, string>;
  @ZoneField({ optional: true, description: 'Absent: the institute’s zone' }) zone?: string;
  @IntField({ ...places, optional: true }) capacity?: number;
  @IntField({ ...places, optional: true }) minimum?: number;
}

export class UpdateCourseDto {
  @IntField({ min: 1, max: courseLimits.ordinal, optional: true, nullable: true }) ordinal?: number | null;
  @LocalisedField({ max: courseLimits.title, optional: true, nullable: true }) titles?: Record<string, string> | null;
  @DayField({ optional: true }) startsOn?: string;
  @DayField({ optional: true }) endsOn?: string;
  @IdField({ optional: true, nullable: true }) themeId?: string | null;
  @EnumField(modes, { optional: true, nullable: true, name: 'CourseMode' }) mode?: string | null;
  @CountryField({ optional: true, nullable: true }) hostCountryCode?: string | null;
  @LocalisedField({ max: courseLimits.venue, optional: true, nullable: true }) venue?: Record<string, string> | null;
  @ZoneField({ optional: true }) zone?: string;
  @IntField({ ...places, optional: true, nullable: true }) capacity?: number | null;
  @IntField({ ...places, optional: true, nullable: true }) minimum?: number | null;
}

export class CourseActionDto {
  @EnumField(actionsOf(courseWorkflow), { name: 'CourseAction' }) action!: string;
  @TextField({ max: 1_000, optional: true }) reason?: string;
  @DayField({ optional: true, description: 'The new first day, to postpone' }) startsOn?: string;
  @DayField({ optional: true, description: 'The new last day, to postpone' }) endsOn?: string;
  @EnumField(modes, { optional: true, name: 'CourseMode', description: 'The new mode, to change it' }) mode?: string;
}

export class CopyCourseDto {
  @DayField({ description: 'First day of the copy; every date moves by the same number of days' }) startsOn!: string;
  @IdField({ optional: true, description: 'Another theme; without it the copy has none' }) themeId?: string;
}

export class CourseQuery extends ListQuery {
  @IdField({ optional: true }) programmeId?: string;
  @IdField({ optional: true }) themeId?: string;
  @EnumField(statuses, { optional: true, name: 'CourseStatus' }) status?: string;
  @EnumField(origins, { optional: true, name: 'CourseOrigin' }) origin?: string;
  @QueryIntField({ ...year, optional: true }) year?: number;
  @CountryField({ optional: true }) hostCountryCode?: string;
}

class CourseProgrammeDto {
  @IdField() id!: string;
  @TextField({ max: 30 }) code!: string;
  @LocalisedField({ max: 200 }) names!: Record<string, string>;
}

/** What a list of courses can be cut by: only what leads to a course. */
export class CourseFiltersDto {
  @ObjectField(() => CourseProgrammeDto, { list: true }) programmes!: CourseProgrammeDto[];
  @ListField('integer', { description: 'The newest first' }) years!: number[];
}

class CourseThemeDto {
  @IdField() id!: string;
  @LocalisedField({ max: 300 }) titles!: Record<string, string>;
}

export class CourseRowDto {
  @IdField() id!: string;
  @LocalisedField({ max: 300 }) names!: Record<string, string>;
  @ObjectField(() => CourseProgrammeDto) programme!: CourseProgrammeDto;
  @IntField({ nullable: true }) ordinal!: number | null;
  @IntField({ nullable: true }) year!: number | null;
  @ObjectField(() => CourseThemeDto, { nullable: true }) theme!: CourseThemeDto | null;
  @EnumField(modes, { nullable: true, name: 'CourseMode' }) mode!: string | null;
  @CountryField({ nullable: true }) hostCountryCode!: string | null;
  @LocalisedField({ max: courseLimits.venue, nullable: true }) venue!: Record<string, string> | null;
  @DayField({ nullable: true }) startsOn!: string | null;
  @DayField({ nullable: true }) endsOn!: string | null;
  @EnumField(statuses, { name: 'CourseStatus' }) status!: string;
  @EnumField(origins, { name: 'CourseOrigin' }) origin!: string;
}

class FactDto {
  @TextField({ max: 40 }) field!: string;
  @TextField({ max: 600, description: 'The value, as text' }) value!: string;
  @TextField({ max: 600 }) source!: string;
  @BoolField({ description: 'Whether it is the value shown first' }) chosen!: boolean;
}

class PublishedDto {
  @IntField({ nullable: true, description: 'Participants, as published' }) total!: number | null;
  @IntField({ nullable: true }) overseas!: number | null;
  @IntField({ nullable: true, description: 'Countries, as published' }) countries!: number | null;
  @ListField('country', { nullable: true }) countryCodes!: string[] | null;
}

/** What anybody may know of a course. */
export class PublicCourseDto extends CourseRowDto {
  @ListField('text', { nullable: true }) coHosts!: string[] | null;
  @ListField('integer', { description: 'Articles of the Convention its theme takes up' }) articles!: number[];
  @ObjectField(() => PublishedDto) published!: PublishedDto;
  @TextField({ max: courseLimits.note, nullable: true }) note!: string | null;
  @ObjectField(() => FactDto, { list: true, description: 'Where each fact is known from' }) facts!: FactDto[];
  @TextField({ max: 64 }) zone!: string;
}

class CourseMoveDto {
  @EnumField(actionsOf(courseWorkflow), { name: 'CourseAction' }) action!: string;
  @EnumField(statuses, { name: 'CourseStatus' }) from!: string;
  @EnumField(statuses, { name: 'CourseStatus' }) to!: string;
  @TextField({ max: 200 }) by!: string;
  @TextField({ max: 1_000, nullable: true }) reason!: string | null;
  @InstantField() at!: string;
}

export class CourseDto extends PublicCourseDto {
  @LocalisedField({ max: courseLimits.title, nullable: true, description: titleIs })
  titles!: Record<string, string> | null;
  @IntField({ nullable: true }) capacity!: number | null;
  @IntField({ nullable: true }) minimum!: number | null;
  @BoolField({ description: 'Imported from the published past and not taken over' }) referenceOnly!: boolean;
  @ObjectField(() => CourseMoveDto, {
    list: true,
    description: 'Who took which step, the oldest first; for the institute',
  })
  moves!: CourseMoveDto[];
  @IntField({ min: 1 }) version!: number;
  @ListField('text') allowedActions!: string[];
}

export class CopiedCourseDto {
  @ObjectField(() => CourseDto) course!: CourseDto;
  @ListField('text', { description: 'What was left behind, as codes' }) notCopied!: string[];
}
