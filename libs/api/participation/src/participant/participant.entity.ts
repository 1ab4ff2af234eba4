import {
  participantRoles,
  type ParticipantRole,
  participantWorkflow,
  type ParticipantStatus,
} from '@kenshu/domain/participation/participant.workflow';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { Nomination } from '@kenshu/admissions';
import { Course } from '@kenshu/courses';
import { DataColumn, oneOf } from '@kenshu/http';
import { Country, Organization, Person } from '@kenshu/identity';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';

/** A person's part in one course, for life: the rows of a course history. */
@Entity()
@Check(oneOf('role', participantRoles))
@Check(oneOf('status', statusesOf(participantWorkflow)))
@Index(['courseId', 'personId', 'role'], { unique: true, where: 'ended_at is null' })
export class Participant {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('internal', 'uuid') courseId!: string;
  @ManyToOne(() => Course, { nullable: false, onDelete: 'RESTRICT' }) course!: Relation<Course>;
  @Index() @DataColumn('internal', 'uuid') personId!: string;
  @ManyToOne(() => Person, { nullable: false, onDelete: 'RESTRICT' }) person!: Relation<Person>;
  @DataColumn('internal', 'uuid', { nullable: true, unique: true }) nominationId!: string | null;
  @ManyToOne(() => Nomination, { nullable: true, onDelete: 'RESTRICT' }) nomination!: Relation<Nomination> | null;
  @DataColumn('internal', 'text', { default: 'overseas' }) role!: ParticipantRole;
  @Index() @DataColumn('internal', 'text', { nullable: true }) countryCode!: string | null;
  @ManyToOne(() => Country, { nullable: true, onDelete: 'RESTRICT' }) country!: Relation<Country> | null;
  /** Organization and post at the time of the course. */
  @DataColumn('internal', 'uuid', { nullable: true }) organizationId!: string | null;
  @ManyToOne(() => Organization, { nullable: true, onDelete: 'RESTRICT' }) organization!: Relation<Organization> | null;
  @DataColumn('personal', 'text', { nullable: true }) post!: string | null;
  @DataColumn('internal', 'text', { default: participantWorkflow.initial }) status!: ParticipantStatus;
  @DataColumn('internal', 'text', { nullable: true }) reason!: string | null;
  /** What the closing of the course found and marked, so that reopening it can put it back; null where nobody did. */
  @DataColumn('internal', 'text', { nullable: true }) closedFrom!: ParticipantStatus | null;
  @DataColumn('internal', 'timestamptz', { nullable: true }) endedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
