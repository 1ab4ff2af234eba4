import { DataColumn } from '@kenshu/http';
import { Person } from '@kenshu/identity';
import { Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation, VersionColumn } from 'typeorm';

/** A person who teaches: the register of lecturers. */
@Entity()
export class Lecturer {
  /** The person's. */
  @PrimaryColumn('uuid') id!: string;
  @OneToOne(() => Person, { nullable: false, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'id' })
  person!: Relation<Person>;
  @DataColumn('internal', 'text', { nullable: true }) expertise!: string | null;
  /** BCP 47 tags of the languages taught in. */
  @DataColumn('internal', 'text', { array: true, default: [] }) languages!: string[];
  @DataColumn('internal', 'timestamptz', { nullable: true }) endedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
