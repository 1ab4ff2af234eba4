import { changeKinds, type ChangeKind } from '@kenshu/domain/courses/reconfirmation.workflow';
import type { Mode } from '@kenshu/domain/courses/course';
import { DataColumn, oneOf } from '@kenshu/http';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Course } from '../course/course.entity';

/** The days and the mode of a course, as they were or became. */
export interface CourseAsPlanned {
  startsOn: string | null;
  endsOn: string | null;
  mode: Mode | null;
}

/** One postponement, or change of mode: who, when, from, to, why. */
@Entity()
@Check(oneOf('kind', changeKinds))
@Index(['courseId', 'at'])
export class CourseChange {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('internal', 'uuid') courseId!: string;
  @ManyToOne(() => Course, { nullable: false, onDelete: 'CASCADE' }) course!: Relation<Course>;
  @DataColumn('internal', 'text') kind!: ChangeKind;
  @DataColumn('internal', 'jsonb') before!: CourseAsPlanned;
  @DataColumn('internal', 'jsonb') after!: CourseAsPlanned;
  @DataColumn('internal', 'text') reason!: string;
  @DataColumn('personal', 'text') byName!: string;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) at!: Date;
}
