import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { DataColumn } from '@kenshu/http';
import { Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation, VersionColumn } from 'typeorm';
import { Resource } from './resource.entity';

/** A room of the institute, shared by all courses. */
@Entity()
export class Room {
  @PrimaryColumn('uuid') id!: string;
  @OneToOne(() => Resource, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'id' })
  resource!: Relation<Resource>;
  @DataColumn('open', 'jsonb') names!: LocalisedText;
  /** People it holds. */
  @DataColumn('internal', 'smallint', { nullable: true }) capacity!: number | null;
  @DataColumn('internal', 'timestamptz', { nullable: true }) endedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
