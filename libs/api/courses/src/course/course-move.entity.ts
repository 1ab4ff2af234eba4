import type { CourseAction, CourseStatus } from '@kenshu/domain/courses/course.workflow';
import { DataColumn } from '@kenshu/http';
import { User } from '@kenshu/identity';
import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Course } from './course.entity';

/** One step of a course: who took it, when, from where to where, and why. */
@Entity()
@Index(['courseId', 'at'])
export class CourseMove {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('internal', 'uuid') courseId!: string;
  @ManyToOne(() => Course, { nullable: false, onDelete: 'CASCADE' }) course!: Relation<Course>;
  @DataColumn('internal', 'text') action!: CourseAction;
  @DataColumn('internal', 'text') fromStatus!: CourseStatus;
  @DataColumn('internal', 'text') toStatus!: CourseStatus;
  @DataColumn('internal', 'text', { nullable: true }) reason!: string | null;
  @DataColumn('internal', 'uuid', { nullable: true }) byId!: string | null;
  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' }) by!: Relation<User> | null;
  @DataColumn('personal', 'text') byName!: string;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) at!: Date;
}
