import { nominationWorkflow, type NominationStatus } from '@kenshu/domain/admissions/nomination.workflow';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { Course } from '@kenshu/courses';
import { DataColumn, oneOf } from '@kenshu/http';
import { Country, Organization, Person } from '@kenshu/identity';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { Invitation } from '../call/invitation.entity';

/** A person put forward by a country for a course. */
@Entity()
@Check(oneOf('status', statusesOf(nominationWorkflow)))
@Index(['courseId', 'status'])
@Index(['courseId', 'submittedAt'])
@Index(['countryCode', 'submittedAt'])
export class Nomination {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** Given at the first submission, for letters and receipts. */
  @DataColumn('internal', 'text', { nullable: true, unique: true }) number!: string | null;
  @DataColumn('internal', 'uuid') courseId!: string;
  @ManyToOne(() => Course, { nullable: false, onDelete: 'RESTRICT' }) course!: Relation<Course>;
  @Index() @DataColumn('internal', 'uuid') invitationId!: string;
  @ManyToOne(() => Invitation, { nullable: false, onDelete: 'RESTRICT' }) invitation!: Relation<Invitation>;
  @DataColumn('internal', 'text') countryCode!: string;
  @ManyToOne(() => Country, { nullable: false, onDelete: 'RESTRICT' }) country!: Relation<Country>;
  @Index() @DataColumn('internal', 'uuid') personId!: string;
  @ManyToOne(() => Person, { nullable: false, onDelete: 'RESTRICT' }) person!: Relation<Person>;
  @Index() @DataColumn('internal', 'uuid', { nullable: true }) organizationId!: string | null;
  @ManyToOne(() => Organization, { nullable: true, onDelete: 'RESTRICT' }) organization!: Relation<Organization> | null;
  @DataColumn('personal', 'text', { nullable: true }) post!: string | null;
  @DataColumn('personal', 'text', { nullable: true }) email!: string | null;
  @DataColumn('personal', 'text', { nullable: true }) phone!: string | null;
  /** The place in the country's order, from 1. */
  @DataColumn('internal', 'smallint') rank!: number;
  @DataColumn('internal', 'text', { nullable: true }) statement!: string | null;
  @DataColumn('internal', 'text', { default: nominationWorkflow.initial }) status!: NominationStatus;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) createdAt!: Date;
  @DataColumn('internal', 'timestamptz', { nullable: true }) submittedAt!: Date | null;
  @DataColumn('internal', 'timestamptz', { nullable: true }) checkedAt!: Date | null;
  /** The person came to the course; participation says so. */
  @DataColumn('internal', 'timestamptz', { nullable: true }) arrivedAt!: Date | null;
  @DataColumn('internal', 'timestamptz', { nullable: true }) removedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
