import { stepOwners, type StepOwner } from '@kenshu/domain/courses/work-plan';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { DataColumn, oneOf } from '@kenshu/http';
import { User } from '@kenshu/identity';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { Course } from '../course/course.entity';

/** One dated step of a course. Its day follows from the course's first day, so that it moves with the course. */
@Entity()
@Check(oneOf('owner', stepOwners))
export class WorkPlanStep {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @DataColumn('internal', 'uuid') courseId!: string;
  @ManyToOne(() => Course, { nullable: false, onDelete: 'CASCADE' }) course!: Relation<Course>;
  /** What the step is, the same in every copy of the course. */
  @DataColumn('internal', 'text') key!: string;
  @DataColumn('internal', 'jsonb') titles!: LocalisedText;
  @DataColumn('internal', 'text') owner!: StepOwner;
  /** Days from the course's first day, negative before it. */
  @DataColumn('internal', 'smallint') offsetDays!: number;
  @DataColumn('internal', 'timestamptz', { nullable: true }) doneAt!: Date | null;
  @Index() @DataColumn('internal', 'uuid', { nullable: true }) doneById!: string | null;
  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' }) doneBy!: Relation<User> | null;
  @DataColumn('internal', 'text', { nullable: true }) note!: string | null;
  /** For whoever does this step next year; it reappears on the copy. */
  @DataColumn('internal', 'text', { nullable: true }) noteForNext!: string | null;
  /** What was noted for this step last year. */
  @DataColumn('internal', 'text', { nullable: true }) noteFromLast!: string | null;
  @DataColumn('internal', 'timestamptz', { nullable: true }) removedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
