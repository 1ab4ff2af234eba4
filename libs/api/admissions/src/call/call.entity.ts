import { Course } from '@kenshu/courses';
import { DataColumn } from '@kenshu/http';
import { Entity, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique, VersionColumn } from 'typeorm';

/** What opens a course for nominations: until when, and by when results and confirmations are due. */
@Entity()
@Unique(['courseId'])
export class Call {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('open', 'uuid') courseId!: string;
  @ManyToOne(() => Course, { nullable: false, onDelete: 'RESTRICT' }) course!: Relation<Course>;
  /** The deadline, and the zone it is announced in. */
  @DataColumn('open', 'timestamptz') closesAt!: Date;
  @DataColumn('open', 'text') zone!: string;
  @DataColumn('open', 'date', { nullable: true }) resultsOn!: string | null;
  @DataColumn('open', 'date', { nullable: true }) confirmBy!: string | null;
  @DataColumn('open', 'timestamptz', { nullable: true }) issuedAt!: Date | null;
  /** When the institute closed it, by hand; countries that were given more time by then have it still. */
  @DataColumn('open', 'timestamptz', { nullable: true }) closedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
