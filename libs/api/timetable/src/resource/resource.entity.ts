import { resourceKinds, type ResourceKind } from '@kenshu/domain/timetable/session';
import { DataColumn, oneOf } from '@kenshu/http';
import { Check, Entity, PrimaryColumn } from 'typeorm';

/** What can be in one place at a time. Rooms, people and leaf groups share its id. */
@Entity()
@Check(oneOf('kind', resourceKinds))
export class Resource {
  @PrimaryColumn('uuid') id!: string;
  @DataColumn('internal', 'text') kind!: ResourceKind;
}
