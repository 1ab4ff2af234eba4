import { Course } from '@kenshu/courses';
import { DataColumn } from '@kenshu/http';
import { User } from '@kenshu/identity';
import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';

/** One change of a timetable, with what undoes it. */
@Entity()
@Index(['courseId', 'at'])
export class Change {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('internal', 'uuid') courseId!: string;
  @ManyToOne(() => Course, { nullable: false, onDelete: 'CASCADE' }) course!: Relation<Course>;
  @DataColumn('internal', 'uuid', { nullable: true }) userId!: string | null;
  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' }) user!: Relation<User> | null;
  @DataColumn('internal', 'jsonb') before!: unknown;
  @DataColumn('internal', 'jsonb') after!: unknown;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) at!: Date;
  @DataColumn('internal', 'timestamptz', { nullable: true }) undoneAt!: Date | null;
}
