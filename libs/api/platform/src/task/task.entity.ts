import { type TaskStatus, taskStatuses } from '@kenshu/domain/platform/task';
import { DataColumn, oneOf } from '@kenshu/http';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { StoredFile } from '../file/file.entity';

/** Long work that somebody started and may leave: how far it is, and what came of it. */
@Entity()
@Check(oneOf('status', taskStatuses))
@Index(['ownerId', 'createdAt'])
export class Task {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('internal', 'text') kind!: string;
  // Users stand to the right of platform: their ids are known here, their table is not.
  @DataColumn('internal', 'uuid') ownerId!: string;
  @DataColumn('internal', 'text', { default: 'waiting' }) status!: TaskStatus;
  @DataColumn('personal', 'jsonb', { default: {} }) params!: Record<string, unknown>;
  @DataColumn('internal', 'integer', { default: 0 }) done!: number;
  /** How much there is to do, once it is known. */
  @DataColumn('internal', 'integer', { nullable: true }) total!: number | null;
  @DataColumn('internal', 'uuid', { nullable: true }) resultId!: string | null;
  @ManyToOne(() => StoredFile, { nullable: true, onDelete: 'SET NULL' }) result!: Relation<StoredFile> | null;
  /** The type of the problem that ended it. */
  @DataColumn('internal', 'text', { nullable: true }) problem!: string | null;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) createdAt!: Date;
  @DataColumn('internal', 'timestamptz', { nullable: true }) endedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
