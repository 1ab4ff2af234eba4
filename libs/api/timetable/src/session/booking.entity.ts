import { DataColumn } from '@kenshu/http';
import { Entity, Exclusion, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Resource } from '../resource/resource.entity';
import { Session } from './session.entity';

/** A session's hold on a room, person or group. The constraint makes a double booking impossible, whatever code runs. */
@Entity()
@Exclusion('using gist (resource_id with =, during with &&) where (not cancelled) deferrable initially immediate')
export class Booking {
  @PrimaryColumn('uuid') sessionId!: string;
  @ManyToOne(() => Session, { nullable: false, onDelete: 'CASCADE' }) session!: Relation<Session>;
  @Index() @PrimaryColumn('uuid') resourceId!: string;
  @ManyToOne(() => Resource, { nullable: false, onDelete: 'RESTRICT' }) resource!: Relation<Resource>;
  /** What the resource does there: room, group, lecturer, chair, interpreter. */
  @DataColumn('internal', 'text', { array: true }) roles!: string[];
  @DataColumn('internal', 'tstzrange') during!: string;
  @DataColumn('internal', 'boolean', { default: false }) cancelled!: boolean;
}
