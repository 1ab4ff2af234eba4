import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { sessionTypeNames, type SessionType } from '@kenshu/domain/timetable/session';
import { sessionWorkflow, type SessionStatus } from '@kenshu/domain/timetable/session.workflow';
import { Course } from '@kenshu/courses';
import { DataColumn, oneOf } from '@kenshu/http';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';

/** One item of a course's timetable. Its hours are those of a clock in the course's zone; the instants follow. */
@Entity()
@Check(oneOf('type', sessionTypeNames))
@Check(oneOf('status', statusesOf(sessionWorkflow)))
@Check('ends_at > starts_at')
@Index(['courseId', 'startsAt'])
export class Session {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('open', 'uuid') courseId!: string;
  @ManyToOne(() => Course, { nullable: false, onDelete: 'RESTRICT' }) course!: Relation<Course>;
  @DataColumn('open', 'text') type!: SessionType;
  @DataColumn('open', 'jsonb') titles!: LocalisedText;
  @DataColumn('open', 'text', { default: '' }) searchText!: string;
  /** `YYYY-MM-DDTHH:mm` in the course's zone. */
  @DataColumn('open', 'text') startsLocal!: string;
  @DataColumn('open', 'text') endsLocal!: string;
  /** Derived by `instantOf`, never in SQL. */
  @DataColumn('open', 'timestamptz') startsAt!: Date;
  @DataColumn('open', 'timestamptz') endsAt!: Date;
  @DataColumn('open', 'text', { default: sessionWorkflow.initial }) status!: SessionStatus;
  /** For every group of the course, also those that are added later; else for the groups that it books. */
  @DataColumn('open', 'boolean', { default: true }) wholeCourse!: boolean;
  @DataColumn('internal', 'text', { nullable: true }) note!: string | null;
  @DataColumn('internal', 'timestamptz', { nullable: true }) cancelledAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
