import { BoolField, EnumField, IdField, InstantField, IntField, ListQuery, TextField } from '@kenshu/http';

const actorKinds = ['user', 'link', 'system'] as const;
const name = { max: 60 } as const;

export class AuditQuery extends ListQuery {
  @TextField({
    ...name,
    optional: true,
    description: '`person` for all that was done to people, `person.join` for one',
  })
  action?: string;
  @TextField({ ...name, optional: true }) subjectType?: string;
  @IdField({ optional: true, description: 'The record it was done to' }) subjectId?: string;
  @TextField({ max: 200, optional: true, description: 'Who did it: an account, a link, a job' }) actorId?: string;
  @InstantField({ optional: true }) from?: string;
  @InstantField({ optional: true, description: 'Before this instant' }) until?: string;
}

export class AuditEventDto {
  @IdField() id!: string;
  @InstantField() at!: string;
  @EnumField(actorKinds, { name: 'ActorKind' }) actorKind!: string;
  @TextField({ max: 200 }) actorId!: string;
  @TextField({ max: 240, description: 'As the actor was called then' }) actorName!: string;
  @TextField(name) action!: string;
  @TextField(name) subjectType!: string;
  @IdField({ nullable: true }) subjectId!: string | null;
  @TextField({ max: 4_000, nullable: true }) reason!: string | null;
  @TextField({ max: 100_000, description: 'What was noted beside it, as JSON' }) details!: string;
}

/** What the last look at the whole chain found; nulls before the first. */
export class AuditCheckDto {
  @InstantField({ nullable: true }) checkedAt!: string | null;
  @IntField({ nullable: true }) events!: number | null;
  @InstantField({ nullable: true, description: 'When the first act of the trail was' }) completeFrom!: string | null;
  @BoolField({ nullable: true, description: 'Whether every link holds' }) complete!: boolean | null;
}
