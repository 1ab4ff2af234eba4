import { Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Topic } from '../topic/topic.entity';
import { Theme } from './theme.entity';

@Entity()
export class ThemeTopic {
  @PrimaryColumn('uuid') themeId!: string;
  @ManyToOne(() => Theme, { nullable: false, onDelete: 'CASCADE' }) theme!: Relation<Theme>;
  @Index() @PrimaryColumn('uuid') topicId!: string;
  @ManyToOne(() => Topic, { nullable: false, onDelete: 'RESTRICT' }) topic!: Relation<Topic>;
}
