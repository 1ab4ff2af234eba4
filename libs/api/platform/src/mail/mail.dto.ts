import { actionsOf, statusesOf } from '@kenshu/domain/kit/workflow';
import { mailWorkflow } from '@kenshu/domain/platform/mail.workflow';
import {
  BoolField,
  EmailField,
  EnumField,
  IdField,
  InstantField,
  IntField,
  ListField,
  ListQuery,
  TextField,
} from '@kenshu/http';

const statuses = statusesOf(mailWorkflow);

export class MailQuery extends ListQuery {
  @EnumField(statuses, { optional: true, name: 'MailStatus' }) status?: string;
}

export class MailActionDto {
  @EnumField(actionsOf(mailWorkflow), { name: 'MailAction' }) action!: string;
  @TextField({ max: 1_000, optional: true }) reason?: string;
}

export class MailRowDto {
  @IdField() id!: string;
  @TextField({ max: 60, description: 'Which letter of the house it is' }) template!: string;
  @EmailField() toEmail!: string;
  @TextField({ max: 240, nullable: true }) toName!: string | null;
  @TextField({ max: 500 }) subject!: string;
  @EnumField(statuses, { name: 'MailStatus' }) status!: string;
  @IntField({ description: 'Tries that the mail server saw' }) attempts!: number;
  @TextField({ max: 1_000, nullable: true, description: 'What the mail server said last' }) lastError!: string | null;
  @InstantField() createdAt!: string;
  @InstantField({ nullable: true }) sentAt!: string | null;
}

export class MailDto extends MailRowDto {
  @TextField({ max: 35 }) language!: string;
  @IdField({ nullable: true }) personId!: string | null;
  @TextField({ max: 100_000, description: 'The letter; … stands for what only the addressee may read' }) text!: string;
  @InstantField({ nullable: true, description: 'When it is tried next' }) notBefore!: string | null;
  @InstantField({ nullable: true, description: 'When it is given up, because a link in it ends' }) notAfter!:
    string | null;
  @IntField({ min: 1 }) version!: number;
  @ListField('text') allowedActions!: string[];
}

export class MailServerDto {
  @BoolField({ description: 'Whether letters leave; without a mail server they stay in the outbox' }) set!: boolean;
}
