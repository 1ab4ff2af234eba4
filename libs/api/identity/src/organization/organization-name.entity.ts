import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { DataColumn } from '@kenshu/http';
import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Organization } from './organization.entity';

/** A name an organization had until a day. */
@Entity()
export class OrganizationName {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index() @DataColumn('open', 'uuid') organizationId!: string;
  @ManyToOne(() => Organization, { nullable: false, onDelete: 'RESTRICT' }) organization!: Relation<Organization>;
  @DataColumn('open', 'jsonb') names!: LocalisedText;
  @DataColumn('open', 'date', { nullable: true }) validUntil!: string | null;
}
