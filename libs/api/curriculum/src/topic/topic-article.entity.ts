import { Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Article } from '../convention/article.entity';
import { Topic } from './topic.entity';

@Entity()
export class TopicArticle {
  @PrimaryColumn('uuid') topicId!: string;
  @ManyToOne(() => Topic, { nullable: false, onDelete: 'CASCADE' }) topic!: Relation<Topic>;
  @Index() @PrimaryColumn('smallint') articleNumber!: number;
  @ManyToOne(() => Article, { nullable: false, onDelete: 'RESTRICT' }) article!: Relation<Article>;
}
