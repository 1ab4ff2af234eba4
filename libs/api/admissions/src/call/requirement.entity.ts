import { severities, type Severity } from '@kenshu/domain/admissions/call';
import { DataColumn, oneOf } from '@kenshu/http';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Call } from './call.entity';

/** A condition of a call as data: a field, a test on it, and what its failing means. */
@Entity()
@Check(oneOf('severity', severities))
export class Requirement {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @DataColumn('open', 'uuid') callId!: string;
  @ManyToOne(() => Call, { nullable: false, onDelete: 'CASCADE' }) call!: Relation<Call>;
  @DataColumn('open', 'text') field!: string;
  @DataColumn('open', 'jsonb') test!: Record<string, unknown>;
  @DataColumn('open', 'text') severity!: Severity;
}
