import { DataColumn } from '@kenshu/http';
import { Entity, PrimaryColumn } from 'typeorm';

/** One link of the hash chain over the audit events, appended at commit by a trigger of the owner's. */
@Entity()
export class AuditSeal {
  @PrimaryColumn('bigint') position!: string;
  @DataColumn('internal', 'uuid', { unique: true }) auditId!: string;
  @DataColumn('internal', 'bytea') hash!: Buffer;
  @DataColumn('internal', 'bytea') previousHash!: Buffer;
}
