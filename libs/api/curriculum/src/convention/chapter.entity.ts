import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { DataColumn } from '@kenshu/http';
import { Entity, PrimaryColumn } from 'typeorm';

/** One of the eight chapters of the Convention. */
@Entity()
export class Chapter {
  /** In Roman numerals, I to VIII. */
  @PrimaryColumn('text') number!: string;
  @DataColumn('open', 'jsonb') titles!: LocalisedText;
  @DataColumn('open', 'smallint') firstArticle!: number;
  @DataColumn('open', 'smallint') lastArticle!: number;
  /** Cycle of the Implementation Review Mechanism that covers it; null where none does. */
  @DataColumn('open', 'smallint', { nullable: true }) reviewCycle!: number | null;
}
