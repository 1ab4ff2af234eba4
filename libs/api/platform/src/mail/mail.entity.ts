import { mailWorkflow, type MailStatus } from '@kenshu/domain/platform/mail.workflow';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { DataColumn, oneOf } from '@kenshu/http';
import { Check, Entity, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** One letter as it was rendered, from the outbox to the mail server. */
@Entity()
@Check(oneOf('status', statusesOf(mailWorkflow)))
@Index(['status'], { where: `status not in ('sent', 'cancelled')` })
export class Mail {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('internal', 'text') template!: string;
  /** The record it is about, so that it can be called back when that comes to nothing. */
  @DataColumn('internal', 'uuid', { nullable: true }) aboutId!: string | null;
  @DataColumn('internal', 'text') language!: string;
  @DataColumn('personal', 'text') toEmail!: string;
  @DataColumn('personal', 'text', { nullable: true }) toName!: string | null;
  // People and users stand to the right of platform: their ids are known here, their tables are not.
  @Index() @DataColumn('internal', 'uuid', { nullable: true }) personId!: string | null;
  /** The user whose act it follows from. */
  @DataColumn('internal', 'uuid', { nullable: true }) causedById!: string | null;
  @DataColumn('personal', 'text') subject!: string;
  @DataColumn('personal', 'text') text!: string;
  /** A part of the text for the addressee's eyes alone, such as a link's token; gone once the letter has left. */
  @DataColumn('sensitive', 'text', { nullable: true }) secret!: string | null;
  /** What the template was filled with, the secret left out. */
  @DataColumn('personal', 'jsonb', { default: {} }) params!: Record<string, string>;
  @DataColumn('internal', 'text', { default: mailWorkflow.initial }) status!: MailStatus;
  /** Tries that the mail server saw. */
  @DataColumn('internal', 'smallint', { default: 0 }) attempts!: number;
  @DataColumn('personal', 'text', { nullable: true }) lastError!: string | null;
  /** When it is tried next, or first. */
  @DataColumn('internal', 'timestamptz', { nullable: true }) notBefore!: Date | null;
  /** When it has become pointless, as a link in it has ended. */
  @DataColumn('internal', 'timestamptz', { nullable: true }) notAfter!: Date | null;
  @DataColumn('internal', 'timestamptz', { nullable: true }) sentAt!: Date | null;
  @Index() @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) createdAt!: Date;
  /** Name, address and subject, folded. */
  @DataColumn('personal', 'text', { default: '' }) searchText!: string;
  @VersionColumn({ default: 1 }) version!: number;
}
