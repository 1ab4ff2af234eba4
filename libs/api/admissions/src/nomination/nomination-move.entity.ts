import { DataColumn } from '@kenshu/http';
import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Nomination } from './nomination.entity';

/** One move of a nomination: who, when, from, to, why. */
@Entity()
export class NominationMove {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @DataColumn('internal', 'uuid') nominationId!: string;
  @ManyToOne(() => Nomination, { nullable: false, onDelete: 'CASCADE' }) nomination!: Relation<Nomination>;
  @DataColumn('internal', 'text') action!: string;
  @DataColumn('internal', 'text') fromStatus!: string;
  @DataColumn('internal', 'text') toStatus!: string;
  @DataColumn('personal', 'text') byName!: string;
  @DataColumn('internal', 'text', { nullable: true }) reason!: string | null;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) at!: Date;
}
