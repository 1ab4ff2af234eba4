import { outcomes, type Outcome } from '@kenshu/domain/admissions/nomination.workflow';
import { DataColumn, oneOf } from '@kenshu/http';
import { User } from '@kenshu/identity';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Nomination } from './nomination.entity';

/** A proposal for one nomination. It takes its place at once and is the institute's alone until results are released. */
@Entity()
@Check(oneOf('outcome', outcomes))
@Index(['nominationId'], { unique: true, where: 'superseded_at is null and released_at is null' })
export class Selection {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('internal', 'uuid') nominationId!: string;
  @ManyToOne(() => Nomination, { nullable: false, onDelete: 'RESTRICT' }) nomination!: Relation<Nomination>;
  @DataColumn('internal', 'text') outcome!: Outcome;
  /** The place on the reserve list, from 1. */
  @DataColumn('internal', 'smallint', { nullable: true }) reservePlace!: number | null;
  @DataColumn('internal', 'text', { nullable: true }) reason!: string | null;
  @DataColumn('internal', 'uuid', { nullable: true }) proposedById!: string | null;
  @ManyToOne(() => User, { nullable: true, onDelete: 'RESTRICT' }) proposedBy!: Relation<User> | null;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) proposedAt!: Date;
  @DataColumn('internal', 'timestamptz', { nullable: true }) supersededAt!: Date | null;
  @DataColumn('internal', 'timestamptz', { nullable: true }) releasedAt!: Date | null;
}
