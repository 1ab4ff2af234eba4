import { DataColumn } from '@kenshu/http';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** An answer under the key of its request, kept 48 h for a repeat. */
@Entity()
export class IdempotencyKey {
  @PrimaryColumn('text') actorKey!: string;
  @PrimaryColumn('text') route!: string;
  @PrimaryColumn('uuid') key!: string;
  @DataColumn('internal', 'text') bodyHash!: string;
  @DataColumn('internal', 'smallint') status!: number;
  @DataColumn('personal', 'text', { nullable: true }) body!: string | null;
  @Index() @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) createdAt!: Date;
}
