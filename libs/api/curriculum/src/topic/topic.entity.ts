import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { DataColumn } from '@kenshu/http';
import { Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A reusable subject of courses, tied to articles of the Convention. */
@Entity()
export class Topic {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('open', 'text', { unique: true }) slug!: string;
  @DataColumn('open', 'jsonb') titles!: LocalisedText;
}
