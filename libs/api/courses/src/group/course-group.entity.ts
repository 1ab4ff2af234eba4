import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { DataColumn } from '@kenshu/http';
import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { Course } from '../course/course.entity';

/** A part of the course's people that is scheduled together; a course without workshop groups has one, the whole. */
@Entity()
export class CourseGroup {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @DataColumn('open', 'uuid') courseId!: string;
  @ManyToOne(() => Course, { nullable: false, onDelete: 'CASCADE' }) course!: Relation<Course>;
  @DataColumn('open', 'jsonb') names!: LocalisedText;
  @DataColumn('internal', 'smallint', { default: 0 }) position!: number;
  /** The group of everybody, until workshop groups take its place. */
  @DataColumn('internal', 'boolean', { default: false }) whole!: boolean;
  @DataColumn('internal', 'timestamptz', { nullable: true }) endedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
