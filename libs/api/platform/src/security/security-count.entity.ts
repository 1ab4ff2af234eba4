import { DataColumn } from '@kenshu/http';
import { Entity } from 'typeorm';

/** How often one actor was refused in one way in one minute by one process; the figure is the sum over processes. */
@Entity()
export class SecurityCount {
  @DataColumn('internal', 'timestamptz', { primary: true }) minute!: Date;
  @DataColumn('internal', 'text', { primary: true }) kind!: string;
  @DataColumn('personal', 'text', { primary: true }) actor!: string;
  @DataColumn('internal', 'uuid', { primary: true }) process!: string;
  @DataColumn('internal', 'integer') count!: number;
}
