import { placeStatuses, type PlaceStatus } from '@kenshu/domain/timetable/lecturer-place.workflow';
import { DataColumn, oneOf } from '@kenshu/http';
import { Person } from '@kenshu/identity';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Session } from './session.entity';

/** A place for somebody who teaches a session. Only who agreed is booked. */
@Entity()
@Check(oneOf('status', placeStatuses))
@Check(`person_id is not null or status = 'to-be-found'`)
export class LecturerPlace {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @DataColumn('internal', 'uuid') sessionId!: string;
  @ManyToOne(() => Session, { nullable: false, onDelete: 'CASCADE' }) session!: Relation<Session>;
  @Index() @DataColumn('internal', 'uuid', { nullable: true }) personId!: string | null;
  @ManyToOne(() => Person, { nullable: true, onDelete: 'RESTRICT' }) person!: Relation<Person> | null;
  @DataColumn('internal', 'text', { default: 'to-be-found' }) status!: PlaceStatus;
  @DataColumn('internal', 'date', { nullable: true }) askedOn!: string | null;
}
