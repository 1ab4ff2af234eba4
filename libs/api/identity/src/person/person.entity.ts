import { sexes, type Sex } from '@kenshu/domain/identity/person-name';
import { DataColumn, oneOf } from '@kenshu/http';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';

/** A name in a further language or script: katakana for letters in Japanese, Cyrillic beside Latin. */
export interface NameRendering {
  /** BCP 47, script included where the language alone does not say it: `ja-Kana`. */
  lang: string;
  text: string;
}

/** A human being: nominee, participant, lecturer, staff. One record for life. */
@Entity()
@Check(oneOf('sex', sexes))
@Index('person_search_text', { synchronize: false })
@Index('person_order', { synchronize: false })
export class Person {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('personal', 'text') givenNames!: string;
  /** Null where the person has one name only. */
  @DataColumn('personal', 'text', { nullable: true }) familyName!: string | null;
  /** The full name in Latin letters, in the order of the passport. */
  @DataColumn('personal', 'text') latinName!: string;
  @DataColumn('personal', 'text', { nullable: true }) ownName!: string | null;
  @DataColumn('personal', 'text', { nullable: true }) ownNameLang!: string | null;
  @DataColumn('personal', 'jsonb', { default: [] }) renderings!: NameRendering[];
  /** As certificates print it; null until the person has said so. */
  @DataColumn('personal', 'text', { nullable: true }) certificateName!: string | null;
  @DataColumn('personal', 'text', { nullable: true }) sex!: Sex | null;
  @DataColumn('personal', 'date', { nullable: true }) bornOn!: string | null;
  /** ISO 3166-1 alpha-2. */
  @DataColumn('personal', 'text', { array: true, default: [] }) nationalities!: string[];
  @DataColumn('personal', 'text', { nullable: true }) email!: string | null;
  /** Made by the generator of demonstration data; never counted in totals of real courses. */
  @DataColumn('internal', 'boolean', { default: false }) demonstration!: boolean;
  /** Every form of the name, folded; see `kit/fold`. */
  @DataColumn('personal', 'text', { default: '' }) searchText!: string;
  @Index() @DataColumn('internal', 'uuid', { nullable: true }) mergedIntoId!: string | null;
  @ManyToOne(() => Person, { nullable: true, onDelete: 'RESTRICT' }) mergedInto!: Relation<Person> | null;
  @VersionColumn({ default: 1 }) version!: number;
}
