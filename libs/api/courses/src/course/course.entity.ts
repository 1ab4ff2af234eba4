import { modes, type Mode, origins, type Origin } from '@kenshu/domain/courses/course';
import { courseWorkflow, type CourseStatus } from '@kenshu/domain/courses/course.workflow';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { Programme, Theme } from '@kenshu/curriculum';
import { DataColumn, oneOf } from '@kenshu/http';
import { Country } from '@kenshu/identity';
import {
  Check,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  VersionColumn,
} from 'typeorm';

/** One dated, numbered run of a programme. What is not known is null and reads "Not recorded". */
@Entity()
@Check(oneOf('status', statusesOf(courseWorkflow)))
@Check(oneOf('mode', modes))
@Check(oneOf('origin', origins))
@Check('ends_on >= starts_on')
export class Course {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @DataColumn('open', 'uuid') programmeId!: string;
  @ManyToOne(() => Programme, { nullable: false, onDelete: 'RESTRICT' }) programme!: Relation<Programme>;
  /** Its number in the programme's series; not the year, and it can skip. */
  @DataColumn('open', 'smallint', { nullable: true }) ordinal!: number | null;
  /** The calendar year it is known by. */
  @Index() @DataColumn('open', 'smallint', { nullable: true }) year!: number | null;
  /** A title of its own, as courses on request have; without one it is called after its programme. */
  @DataColumn('open', 'jsonb', { nullable: true }) titles!: LocalisedText | null;
  /** The displayed name by language, made by `nameOf` and kept when the programme is renamed later. */
  @DataColumn('open', 'jsonb') names!: LocalisedText;
  @Index() @DataColumn('open', 'uuid', { nullable: true }) themeId!: string | null;
  @ManyToOne(() => Theme, { nullable: true, onDelete: 'RESTRICT' }) theme!: Relation<Theme> | null;
  @DataColumn('open', 'text', { nullable: true }) mode!: Mode | null;
  @DataColumn('open', 'text', { nullable: true }) hostCountryCode!: string | null;
  @ManyToOne(() => Country, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'host_country_code' })
  hostCountry!: Relation<Country> | null;
  @DataColumn('open', 'jsonb', { nullable: true }) venue!: LocalisedText | null;
  @DataColumn('open', 'text', { array: true, nullable: true }) coHosts!: string[] | null;
  /** IANA zone of the timetable. */
  @DataColumn('open', 'text') zone!: string;
  @DataColumn('open', 'date', { nullable: true }) startsOn!: string | null;
  @DataColumn('open', 'date', { nullable: true }) endsOn!: string | null;
  /** Places over all invitations, and the number below which the course is not held. */
  @DataColumn('internal', 'smallint', { nullable: true }) capacity!: number | null;
  @DataColumn('internal', 'smallint', { nullable: true }) minimum!: number | null;
  @DataColumn('open', 'text', { default: courseWorkflow.initial }) status!: CourseStatus;
  @DataColumn('internal', 'text', { default: 'own' }) origin!: Origin;
  /** The key in the data file it was imported from. */
  @DataColumn('internal', 'text', { nullable: true, unique: true }) referenceKey!: string | null;
  @DataColumn('internal', 'timestamptz', { nullable: true }) adoptedAt!: Date | null;
  /** Totals as published, never mixed with people on record here. */
  @DataColumn('open', 'smallint', { nullable: true }) publishedTotal!: number | null;
  @DataColumn('open', 'smallint', { nullable: true }) publishedOverseas!: number | null;
  @DataColumn('open', 'smallint', { nullable: true }) publishedCountries!: number | null;
  @DataColumn('open', 'text', { array: true, nullable: true }) publishedCountryCodes!: string[] | null;
  @DataColumn('open', 'text', { nullable: true }) note!: string | null;
  @DataColumn('internal', 'text', { default: '' }) searchText!: string;
  @VersionColumn({ default: 1 }) version!: number;
}
