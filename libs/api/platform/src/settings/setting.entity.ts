import { DataColumn } from '@kenshu/http';
import { Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** One choice of the institute, by name; what may stand there is in `settings.ts`. */
@Entity()
export class Setting {
  @PrimaryColumn('text') name!: string;
  @DataColumn('internal', 'jsonb') value!: unknown;
  @VersionColumn({ default: 1 }) version!: number;
}
