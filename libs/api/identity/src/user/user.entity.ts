import { DataColumn } from '@kenshu/http';
import { Entity, JoinColumn, ManyToOne, Index, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { Person } from '../person/person.entity';

/** An account: how a person signs in. */
@Entity()
export class User {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index({ unique: true }) @DataColumn('internal', 'uuid') personId!: string;
  @ManyToOne(() => Person, { nullable: false, onDelete: 'RESTRICT' }) @JoinColumn() person!: Relation<Person>;
  /** In lower case; one account an address. */
  @DataColumn('personal', 'text', { unique: true }) email!: string;
  /** argon2id; null until the invitation is answered. */
  @DataColumn('sensitive', 'text', { nullable: true }) passwordHash!: string | null;
  /** The language letters to this account are written in. */
  @DataColumn('personal', 'text', { default: 'en' }) language!: string;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) createdAt!: Date;
  @DataColumn('internal', 'timestamptz', { nullable: true }) endedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
