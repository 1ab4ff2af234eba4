import { groupDuties, type GroupDuty } from '@kenshu/domain/courses/group';
import { DataColumn, oneOf } from '@kenshu/http';
import { Person } from '@kenshu/identity';
import { Check, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CourseGroup } from './course-group.entity';

@Entity()
@Check(oneOf('duty', groupDuties))
export class CourseGroupMember {
  @PrimaryColumn('uuid') groupId!: string;
  @ManyToOne(() => CourseGroup, { nullable: false, onDelete: 'CASCADE' }) group!: Relation<CourseGroup>;
  @Index() @PrimaryColumn('uuid') personId!: string;
  @ManyToOne(() => Person, { nullable: false, onDelete: 'RESTRICT' }) person!: Relation<Person>;
  @DataColumn('internal', 'text', { default: 'member' }) duty!: GroupDuty;
}
