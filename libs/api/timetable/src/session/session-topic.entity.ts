import { Topic } from '@kenshu/curriculum';
import { Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Session } from './session.entity';

@Entity()
export class SessionTopic {
  @PrimaryColumn('uuid') sessionId!: string;
  @ManyToOne(() => Session, { nullable: false, onDelete: 'CASCADE' }) session!: Relation<Session>;
  @Index() @PrimaryColumn('uuid') topicId!: string;
  @ManyToOne(() => Topic, { nullable: false, onDelete: 'RESTRICT' }) topic!: Relation<Topic>;
}
