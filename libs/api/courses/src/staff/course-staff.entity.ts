import { DataColumn, oneOf } from '@kenshu/http';
import { Person } from '@kenshu/identity';
import { Check, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Course } from '../course/course.entity';

export const staffDuties = ['coordinator', 'programming-officer', 'counsellor', 'adviser', 'interpreter'] as const;
export type StaffDuty = (typeof staffDuties)[number];

/** Who of the institute works on a course. Rights come from role grants, not from here. */
@Entity()
@Check(oneOf('duty', staffDuties))
export class CourseStaff {
  @PrimaryColumn('uuid') courseId!: string;
  @ManyToOne(() => Course, { nullable: false, onDelete: 'CASCADE' }) course!: Relation<Course>;
  @Index() @PrimaryColumn('uuid') personId!: string;
  @ManyToOne(() => Person, { nullable: false, onDelete: 'RESTRICT' }) person!: Relation<Person>;
  @DataColumn('internal', 'text') duty!: StaffDuty;
}
