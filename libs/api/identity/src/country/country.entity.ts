import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { DataColumn } from '@kenshu/http';
import { Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A country or area of the house list. */
@Entity()
export class Country {
  /** ISO 3166-1 alpha-2. */
  @PrimaryColumn('text') code!: string;
  @DataColumn('open', 'text') alpha3!: string;
  @DataColumn('open', 'text') numeric!: string;
  /** UN M49 codes of region and subregion, e.g. 142 and 035; null where M49 places it nowhere. */
  @DataColumn('open', 'text', { nullable: true }) region!: string | null;
  @DataColumn('open', 'text', { nullable: true }) subregion!: string | null;
  /** The house name of today. */
  @DataColumn('open', 'jsonb') names!: LocalisedText;
  @DataColumn('open', 'text', { default: '' }) searchText!: string;
  @VersionColumn({ default: 1 }) version!: number;
}
