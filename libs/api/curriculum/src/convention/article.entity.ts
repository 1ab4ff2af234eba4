import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { obligations, type Obligation } from '@kenshu/domain/curriculum/convention';
import { DataColumn, oneOf } from '@kenshu/http';
import { Check, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Chapter } from './chapter.entity';

/** One of the 71 articles of the Convention. */
@Entity()
@Check(oneOf('obligation', obligations))
export class Article {
  @PrimaryColumn('smallint') number!: number;
  @DataColumn('open', 'jsonb') titles!: LocalisedText;
  @Index() @DataColumn('open', 'text') chapterNumber!: string;
  @ManyToOne(() => Chapter, { nullable: false, onDelete: 'RESTRICT' }) chapter!: Relation<Chapter>;
  /** Our reading of the leading verb of its main paragraph. */
  @DataColumn('open', 'text') obligation!: Obligation;
  @DataColumn('open', 'text', { nullable: true }) note!: string | null;
}
