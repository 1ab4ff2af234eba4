import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { DataColumn } from '@kenshu/http';
import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Country } from './country.entity';

/** A name a country had until a day; a past record is shown under the name of its own time. */
@Entity()
export class CountryName {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @DataColumn('open', 'text') countryCode!: string;
  @ManyToOne(() => Country, { nullable: false, onDelete: 'RESTRICT' }) country!: Relation<Country>;
  @DataColumn('open', 'jsonb') names!: LocalisedText;
  /** The first day on which the name no longer held. */
  @DataColumn('open', 'date') validUntil!: string;
  @DataColumn('open', 'text') source!: string;
}
