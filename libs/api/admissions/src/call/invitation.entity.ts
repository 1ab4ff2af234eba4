import { invitationKinds, type InvitationKind } from '@kenshu/domain/admissions/call';
import { DataColumn, oneOf } from '@kenshu/http';
import { Country, Organization } from '@kenshu/identity';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { Call } from './call.entity';

/** One country (or organization) that a call is addressed to. */
@Entity()
@Index(['callId', 'countryCode'])
@Check(oneOf('kind', invitationKinds))
export class Invitation {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('internal', 'uuid') callId!: string;
  @ManyToOne(() => Call, { nullable: false, onDelete: 'RESTRICT' }) call!: Relation<Call>;
  @DataColumn('internal', 'text', { default: 'country' }) kind!: InvitationKind;
  @Index() @DataColumn('internal', 'text') countryCode!: string;
  @ManyToOne(() => Country, { nullable: false, onDelete: 'RESTRICT' }) country!: Relation<Country>;
  @DataColumn('internal', 'uuid', { nullable: true }) organizationId!: string | null;
  @ManyToOne(() => Organization, { nullable: true, onDelete: 'RESTRICT' }) organization!: Relation<Organization> | null;
  /** How many of it may be selected; null: from the pool, as many as the course has places. */
  @DataColumn('internal', 'smallint', { nullable: true }) places!: number | null;
  /** How many it may submit; null: no limit. */
  @DataColumn('internal', 'smallint', { nullable: true }) nominationsAllowed!: number | null;
  /** A deadline of its own, and an instant until which it is reopened. */
  @DataColumn('internal', 'timestamptz', { nullable: true }) closesAt!: Date | null;
  @DataColumn('internal', 'timestamptz', { nullable: true }) reopenedUntil!: Date | null;
  /** The focal point first looked at the call, or answered that there will be no nomination. */
  @DataColumn('internal', 'timestamptz', { nullable: true }) openedAt!: Date | null;
  @DataColumn('internal', 'timestamptz', { nullable: true }) noNominationAt!: Date | null;
  @DataColumn('internal', 'text', { nullable: true }) noNominationReason!: string | null;
  /** Where the invitation comes from, e.g. the agency's list of a day. */
  @DataColumn('internal', 'text', { nullable: true }) source!: string | null;
  @DataColumn('internal', 'timestamptz', { nullable: true }) endedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
