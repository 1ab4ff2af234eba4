import { groupLimits } from '@kenshu/domain/courses/group';
import { BoolField, EnumField, IdField, IntField, LocalisedField, ObjectField } from '@kenshu/http';

export class CreateCourseGroupDto {
  @LocalisedField({ max: groupLimits.name }) names!: Record<string, string>;
}

export class UpdateCourseGroupDto {
  @LocalisedField({ max: groupLimits.name }) names!: Record<string, string>;
}

export class CourseGroupActionDto {
  @EnumField(['restore'], { name: 'CourseGroupAction', description: 'restore: takes back that it was ended' })
  action!: string;
}

export class CourseGroupDto {
  @IdField() id!: string;
  @LocalisedField({ max: groupLimits.name }) names!: Record<string, string>;
  @BoolField({ description: 'The group of everybody, until workshop groups take its place' }) whole!: boolean;
  @IntField({ description: 'People in it' }) members!: number;
  @IntField({ min: 1 }) version!: number;
}

export class CourseGroupsDto {
  @ObjectField(() => CourseGroupDto, { list: true }) items!: CourseGroupDto[];
}
