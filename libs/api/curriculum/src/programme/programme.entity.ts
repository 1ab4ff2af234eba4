import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { DataColumn } from '@kenshu/http';
import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { NumberSeries } from './number-series.entity';

/** A standing series of courses with one purpose. */
@Entity()
export class Programme {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('open', 'text', { unique: true }) code!: string;
  @DataColumn('open', 'jsonb') names!: LocalisedText;
  @Index() @DataColumn('internal', 'uuid') seriesId!: string;
  @ManyToOne(() => NumberSeries, { nullable: false, onDelete: 'RESTRICT' }) series!: Relation<NumberSeries>;
  /** How a course is called, by language, with {ordinal} and {name}; the number is left out where it is unknown. */
  @DataColumn('open', 'jsonb') namePatterns!: LocalisedText;
  @DataColumn('open', 'smallint', { nullable: true }) firstYear!: number | null;
  @DataColumn('open', 'text', { nullable: true }) cadence!: string | null;
  @DataColumn('open', 'text', { nullable: true }) source!: string | null;
  @DataColumn('internal', 'text', { default: '' }) searchText!: string;
  @DataColumn('internal', 'timestamptz', { nullable: true }) endedAt!: Date | null;
  @DataColumn('internal', 'timestamptz', { nullable: true }) removedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
