import { linkPurposes, type LinkPurpose } from '@kenshu/domain/identity/link';
import { DataColumn, oneOf } from '@kenshu/http';
import { Check, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A link that grants one act once. Opening it does nothing; a press uses it up. */
@Entity()
@Check(oneOf('purpose', linkPurposes))
export class Link {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('internal', 'text') purpose!: LinkPurpose;
  @DataColumn('sensitive', 'bytea', { unique: true }) tokenHash!: Buffer;
  /** What the link is about: a user for invitations and resets. */
  @Index() @DataColumn('internal', 'uuid', { nullable: true }) subjectId!: string | null;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) createdAt!: Date;
  @DataColumn('internal', 'timestamptz') expiresAt!: Date;
  @DataColumn('internal', 'timestamptz', { nullable: true }) usedAt!: Date | null;
}
