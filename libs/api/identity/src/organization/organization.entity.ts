import { organizationTypes, type OrganizationType } from '@kenshu/domain/identity/organization';
import { organizationWorkflow, type OrganizationStatus } from '@kenshu/domain/identity/organization.workflow';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { DataColumn, oneOf } from '@kenshu/http';
import { Check, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { Country } from '../country/country.entity';

/** A body that employs and puts forward people, hosts, pays or lends lecturers. */
@Entity()
@Check(oneOf('type', organizationTypes))
@Check(oneOf('status', statusesOf(organizationWorkflow)))
@Check(`(status = 'joined') = (merged_into_id is not null)`)
@Index('organization_search_text', { synchronize: false })
export class Organization {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @DataColumn('open', 'text', { nullable: true }) countryCode!: string | null;
  @ManyToOne(() => Country, { nullable: true, onDelete: 'RESTRICT' }) country!: Relation<Country> | null;
  @DataColumn('open', 'text') type!: OrganizationType;
  /** Names in the interface's languages. */
  @DataColumn('open', 'jsonb') names!: LocalisedText;
  /** The name as it is written at home, and the language of it. */
  @DataColumn('open', 'text', { nullable: true }) ownName!: string | null;
  @DataColumn('open', 'text', { nullable: true }) ownNameLang!: string | null;
  @Index() @DataColumn('open', 'uuid', { nullable: true }) parentId!: string | null;
  @ManyToOne(() => Organization, { nullable: true, onDelete: 'RESTRICT' }) parent!: Relation<Organization> | null;
  /** `entered` by a nominator until a coordinator confirms it or joins it with another. */
  @DataColumn('internal', 'text', { default: 'confirmed' }) status!: OrganizationStatus;
  @Index() @DataColumn('internal', 'uuid', { nullable: true }) mergedIntoId!: string | null;
  @ManyToOne(() => Organization, { nullable: true, onDelete: 'RESTRICT' }) mergedInto!: Relation<Organization> | null;
  @DataColumn('open', 'text', { default: '' }) searchText!: string;
  @VersionColumn({ default: 1 }) version!: number;
}
