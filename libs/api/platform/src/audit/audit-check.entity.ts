import { DataColumn } from '@kenshu/http';
import { Entity } from 'typeorm';

/** What one look at the whole chain found; the application can add rows and read them, nothing else. */
@Entity()
export class AuditCheck {
  @DataColumn('internal', 'timestamptz', { primary: true, default: () => 'app_now()' }) checkedAt!: Date;
  @DataColumn('internal', 'integer') events!: number;
  /** When the first act of the trail was; null where there is none. */
  @DataColumn('internal', 'timestamptz', { nullable: true }) completeFrom!: Date | null;
  /** The first link that does not hold, as `verifyTrail` words it; null where the trail is complete. */
  @DataColumn('internal', 'jsonb', { nullable: true }) broken!: object | null;
}
