import { DataColumn } from '@kenshu/http';
import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { User } from '../user/user.entity';

/** One signed-in browser. Only the SHA-256 of its token is known here. */
@Entity()
export class SignIn {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('sensitive', 'bytea', { unique: true }) tokenHash!: Buffer;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) tokenMadeAt!: Date;
  /** The token before a renewal, good until an instant for what was under way with it. */
  @DataColumn('sensitive', 'bytea', { unique: true, nullable: true }) previousTokenHash!: Buffer | null;
  @DataColumn('internal', 'timestamptz', { nullable: true }) previousUntil!: Date | null;
  @Index() @DataColumn('internal', 'uuid') userId!: string;
  @ManyToOne(() => User, { nullable: false, onDelete: 'CASCADE' }) user!: Relation<User>;
  @DataColumn('personal', 'text', { nullable: true }) browser!: string | null;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) createdAt!: Date;
  /** Written at most once a minute. */
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) lastUsedAt!: Date;
  @DataColumn('internal', 'timestamptz', { nullable: true }) endedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
