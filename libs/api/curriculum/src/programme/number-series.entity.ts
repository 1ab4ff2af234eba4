import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { DataColumn } from '@kenshu/http';
import { Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A run of ordinals; several programmes may draw from one. */
@Entity()
export class NumberSeries {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('open', 'text', { unique: true }) code!: string;
  @DataColumn('open', 'jsonb') names!: LocalisedText;
}
