import { Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Article } from '../convention/article.entity';
import { Theme } from './theme.entity';

/** An article a theme takes up beyond those of its topics. */
@Entity()
export class ThemeArticle {
  @PrimaryColumn('uuid') themeId!: string;
  @ManyToOne(() => Theme, { nullable: false, onDelete: 'CASCADE' }) theme!: Relation<Theme>;
  @Index() @PrimaryColumn('smallint') articleNumber!: number;
  @ManyToOne(() => Article, { nullable: false, onDelete: 'RESTRICT' }) article!: Relation<Article>;
}
