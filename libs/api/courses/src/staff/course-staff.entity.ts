import { type StaffDuty, staffDutyNames } from '@kenshu/domain/courses/staff';
import { DataColumn, oneOf } from '@kenshu/http';
import { Person } from '@kenshu/identity';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { Course } from '../course/course.entity';

/** Who works on a course, from an instant to an instant. Rights come from role grants, not from here. */
@Entity()
@Check(oneOf('duty', staffDutyNames))
@Index(['courseId', 'personId', 'duty'], { unique: true, where: 'ended_at is null' })
export class CourseStaff {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('internal', 'uuid') courseId!: string;
  @ManyToOne(() => Course, { nullable: false, onDelete: 'CASCADE' }) course!: Relation<Course>;
  @Index() @DataColumn('internal', 'uuid') personId!: string;
  @ManyToOne(() => Person, { nullable: false, onDelete: 'RESTRICT' }) person!: Relation<Person>;
  @DataColumn('internal', 'text') duty!: StaffDuty;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) startedAt!: Date;
  @DataColumn('internal', 'timestamptz', { nullable: true }) endedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
