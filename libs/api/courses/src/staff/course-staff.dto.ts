import { staffAccess, staffDutyNames } from '@kenshu/domain/courses/staff';
import { EnumField, IdField, InstantField, IntField, ObjectField, TextField } from '@kenshu/http';

export class CreateCourseStaffDto {
  @IdField() personId!: string;
  @EnumField(staffDutyNames, { name: 'StaffDuty' }) duty!: string;
}

export class CourseStaffActionDto {
  @EnumField(['restore'], { name: 'CourseStaffAction', description: 'restore: takes back that it was ended' })
  action!: string;
}

class StaffPersonDto {
  @IdField() id!: string;
  @TextField({ max: 240 }) latinName!: string;
}

/** Somebody who works on the course. It gives no right: `access` says whether a role does. */
export class CourseStaffDto {
  @IdField() id!: string;
  @ObjectField(() => StaffPersonDto) person!: StaffPersonDto;
  @EnumField(staffDutyNames, { name: 'StaffDuty' }) duty!: string;
  @InstantField() startedAt!: string;
  @EnumField(staffAccess, {
    nullable: true,
    name: 'StaffAccess',
    description: 'Whether a role of the own account opens the course; null for who is not told of accounts',
  })
  access!: string | null;
  @IdField({ nullable: true, description: 'The account, for who is told of accounts' }) userId!: string | null;
  @IntField({ min: 1 }) version!: number;
}

export class CourseStaffListDto {
  @ObjectField(() => CourseStaffDto, { list: true }) items!: CourseStaffDto[];
}
