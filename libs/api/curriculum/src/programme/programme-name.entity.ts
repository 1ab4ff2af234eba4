import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { DataColumn } from '@kenshu/http';
import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Programme } from './programme.entity';

/** A name a programme had before; until when is often not recorded. */
@Entity()
export class ProgrammeName {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @DataColumn('open', 'uuid') programmeId!: string;
  @ManyToOne(() => Programme, { nullable: false, onDelete: 'CASCADE' }) programme!: Relation<Programme>;
  @DataColumn('open', 'jsonb') names!: LocalisedText;
  @DataColumn('open', 'smallint') position!: number;
  @DataColumn('open', 'date', { nullable: true }) validUntil!: string | null;
}
