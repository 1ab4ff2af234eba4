import { BoolField, IdField, LocalisedField, ObjectField } from '@kenshu/http';

class CourseGroupDto {
  @IdField() id!: string;
  @LocalisedField({ max: 100 }) names!: Record<string, string>;
  @BoolField({ description: 'The group of everybody, until workshop groups take its place' }) whole!: boolean;
}

export class CourseGroupsDto {
  @ObjectField(() => CourseGroupDto, { list: true }) items!: CourseGroupDto[];
}
