import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { DataColumn } from '@kenshu/http';
import { Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** The subject of one year's course, composed of topics. */
@Entity()
export class Theme {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('open', 'jsonb') titles!: LocalisedText;
  /** Where the title is known from; null for the institute's own themes. */
  @DataColumn('open', 'text', { nullable: true }) titleSource!: string | null;
  /** Where the choice of topics is known from, e.g. our reading of a past title; null for the institute's own. */
  @DataColumn('open', 'text', { nullable: true }) topicsSource!: string | null;
  /** The key of the course in the reference data it was imported with. */
  @DataColumn('internal', 'text', { nullable: true, unique: true }) referenceKey!: string | null;
  @DataColumn('internal', 'text', { default: '' }) searchText!: string;
  @DataColumn('internal', 'timestamptz', { default: () => 'app_now()' }) createdAt!: Date;
  @DataColumn('internal', 'timestamptz', { nullable: true }) removedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
