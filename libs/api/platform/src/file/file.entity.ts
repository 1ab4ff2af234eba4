import type { Permission } from '@kenshu/domain/kit/permissions';
import { DataColumn } from '@kenshu/http';
import { Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What is known of a stored file; its bytes lie in the file store under the key. */
@Entity('file')
export class StoredFile {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** Random, so that nothing of a name or a person stands in the store. */
  @DataColumn('internal', 'text', { unique: true }) key!: string;
  /** As it is offered for saving. */
  @DataColumn('personal', 'text') name!: string;
  /** Media type, by what the bytes are. */
  @DataColumn('internal', 'text') type!: string;
  /** Bytes. */
  @DataColumn('internal', 'integer') size!: number;
  @DataColumn('internal', 'bytea') sha256!: Buffer;
  // Users stand to the right of platform: their ids are known here, their table is not.
  /** Who alone may fetch it. */
  @Index() @DataColumn('internal', 'uuid') ownerId!: string;
  /** The permission the owner must still hold; null: none. */
  @DataColumn('internal', 'text', { nullable: true }) needs!: Permission | null;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) createdAt!: Date;
  @Index() @DataColumn('internal', 'timestamptz', { nullable: true }) expiresAt!: Date | null;
}
