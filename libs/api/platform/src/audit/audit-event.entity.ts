import { DataColumn } from '@kenshu/http';
import { Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One act, written in the act's own transaction; the application can add rows and read them, nothing else. */
@Entity()
@Index(['subjectType', 'subjectId'])
export class AuditEvent {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) at!: Date;
  @DataColumn('internal', 'text') actorKind!: 'user' | 'link' | 'system';
  @DataColumn('internal', 'text') actorId!: string;
  /** As the actor was called then. */
  @DataColumn('personal', 'text') actorName!: string;
  /** `<thing>.<verb>`, e.g. `nomination.select`. */
  @DataColumn('internal', 'text') action!: string;
  @DataColumn('internal', 'text') subjectType!: string;
  @DataColumn('internal', 'uuid', { nullable: true }) subjectId!: string | null;
  @DataColumn('internal', 'text', { nullable: true }) reason!: string | null;
  @DataColumn('internal', 'jsonb', { default: {} }) details!: Record<string, unknown>;
}
