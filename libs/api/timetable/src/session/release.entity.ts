import { Course } from '@kenshu/courses';
import { DataColumn } from '@kenshu/http';
import { Entity, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';

/** A timetable as it was given out: numbered, never changed. */
@Entity()
@Unique(['courseId', 'number'])
export class Release {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('open', 'uuid') courseId!: string;
  @ManyToOne(() => Course, { nullable: false, onDelete: 'RESTRICT' }) course!: Relation<Course>;
  @DataColumn('open', 'smallint') number!: number;
  @DataColumn('open', 'jsonb') sessions!: unknown;
  @DataColumn('open', 'timestamptz', { default: () => 'app_now()' }) releasedAt!: Date;
}
