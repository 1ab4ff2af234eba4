import { DataColumn } from '@kenshu/http';
import { Country } from '@kenshu/identity';
import { Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Article } from './article.entity';

/** A need for technical assistance that a country named in the review of its implementation of an article. */
@Entity()
export class AssistanceNeed {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @DataColumn('open', 'text') countryCode!: string;
  @ManyToOne(() => Country, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'country_code' })
  country!: Relation<Country>;
  @Index() @DataColumn('open', 'smallint') articleNumber!: number;
  @ManyToOne(() => Article, { nullable: false, onDelete: 'RESTRICT' }) article!: Relation<Article>;
  @DataColumn('open', 'smallint') cycle!: number;
  @DataColumn('open', 'smallint', { nullable: true }) year!: number | null;
  /** Symbol of the United Nations document it stands in. */
  @DataColumn('open', 'text', { nullable: true }) documentSymbol!: string | null;
  @DataColumn('open', 'text') text!: string;
}
