import { DataColumn } from '@kenshu/http';
import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Resource } from './resource.entity';

/** A time at which a room or person cannot be had. */
@Entity()
export class Unavailability {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @DataColumn('internal', 'uuid') resourceId!: string;
  @ManyToOne(() => Resource, { nullable: false, onDelete: 'CASCADE' }) resource!: Relation<Resource>;
  @DataColumn('internal', 'tstzrange') during!: string;
  @DataColumn('personal', 'text', { nullable: true }) reason!: string | null;
}
