import { DataColumn } from '@kenshu/http';
import { Entity, PrimaryColumn } from 'typeorm';

/** The table of rate-limiter-flexible. */
@Entity()
export class RateLimit {
  @PrimaryColumn('text') key!: string;
  @DataColumn('internal', 'integer', { default: 0 }) points!: number;
  @DataColumn('internal', 'bigint', { nullable: true }) expire!: string | null;
}
