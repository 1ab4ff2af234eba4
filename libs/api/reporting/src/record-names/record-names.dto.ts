import { IdField, LocalisedField, ObjectField, TextField } from '@kenshu/http';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** A page of a list at most. */
const MOST = 100;

export class RecordNamesQuery {
  @TextField({
    max: 37 * MOST,
    pattern: new RegExp(`^${uuid}(?:,${uuid})*$`),
    description: 'Ids of records of any kind, with commas between them',
  })
  ids!: string;
}

class RecordNameDto {
  @IdField() id!: string;
  @LocalisedField({ max: 300, description: 'What the record is called' }) names!: Record<string, string>;
  @LocalisedField({ max: 300, nullable: true, description: 'The course it belongs to' })
  courseNames!: Record<string, string> | null;
}

export class RecordNamesDto {
  @ObjectField(() => RecordNameDto, { list: true, description: 'In no order; a record without a name is left out' })
  items!: RecordNameDto[];
}
