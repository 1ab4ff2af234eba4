import {
  reconfirmationKinds,
  type ReconfirmationKind,
  type ReconfirmationStatus,
  reconfirmationWorkflow,
} from '@kenshu/domain/courses/reconfirmation.workflow';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { DataColumn, oneOf } from '@kenshu/http';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { Course } from '../course/course.entity';
import { CourseChange } from './course-change.entity';

/**
 * One thing to be confirmed again after a course has changed. The contexts to the right list what is theirs and settle
 * it; what is open of one thing is one row, however often the course changes.
 */
@Entity()
@Check(oneOf('kind', reconfirmationKinds))
@Check(oneOf('status', statusesOf(reconfirmationWorkflow)))
@Index(['courseId', 'kind', 'subjectId', 'field'], { unique: true, where: `status = 'open'` })
@Index(['courseId', 'status'])
export class Reconfirmation {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('internal', 'uuid') courseId!: string;
  @ManyToOne(() => Course, { nullable: false, onDelete: 'CASCADE' }) course!: Relation<Course>;
  /** The last change that asked for it. */
  @Index() @DataColumn('internal', 'uuid') changeId!: string;
  @ManyToOne(() => CourseChange, { nullable: false, onDelete: 'CASCADE' }) change!: Relation<CourseChange>;
  @DataColumn('internal', 'text') kind!: ReconfirmationKind;
  /** The session, room, call, invitation, nomination or participant. */
  @DataColumn('internal', 'uuid') subjectId!: string;
  /** Which of its deadlines; empty where it is about the whole. */
  @DataColumn('internal', 'text', { default: '' }) field!: string;
  /** As it was before the first change that is open, and what is proposed: an instant, a day or a wall-clock time. */
  @DataColumn('internal', 'text', { nullable: true }) before!: string | null;
  @DataColumn('internal', 'text', { nullable: true }) proposed!: string | null;
  /** What a session lost when it moved, and to which other session. */
  @DataColumn('internal', 'jsonb', { nullable: true }) lost!: unknown;
  @DataColumn('internal', 'text', { default: reconfirmationWorkflow.initial }) status!: ReconfirmationStatus;
  @DataColumn('internal', 'timestamptz', { nullable: true }) settledAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
