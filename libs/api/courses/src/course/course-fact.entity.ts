import { DataColumn } from '@kenshu/http';
import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Course } from './course.entity';

/** Where one fact of a course is known from. Where sources disagree, each value is a row and one is shown first. */
@Entity()
@Index(['courseId', 'field'])
export class CourseFact {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('open', 'uuid') courseId!: string;
  @ManyToOne(() => Course, { nullable: false, onDelete: 'CASCADE' }) course!: Relation<Course>;
  @DataColumn('open', 'text') field!: string;
  @DataColumn('open', 'jsonb') value!: unknown;
  @DataColumn('open', 'text') source!: string;
  /** Whether the course's own column holds this value. */
  @DataColumn('open', 'boolean', { default: true }) chosen!: boolean;
}
