import { languageTag } from '@kenshu/domain/identity/language-tag';
import { organizationLimits, organizationTypes } from '@kenshu/domain/identity/organization';
import { organizationWorkflow } from '@kenshu/domain/identity/organization.workflow';
import { actionsOf, statusesOf } from '@kenshu/domain/kit/workflow';
import {
  CountryField,
  DayField,
  EnumField,
  IdField,
  IntField,
  ListField,
  ListQuery,
  LocalisedField,
  ObjectField,
  TextField,
} from '@kenshu/http';

const name = { max: organizationLimits.name } as const;
const type = { name: 'OrganizationType' } as const;
const status = { name: 'OrganizationStatus' } as const;
const statuses = statusesOf(organizationWorkflow);

export class CreateOrganizationDto {
  @LocalisedField(name) names!: Record<string, string>;
  @EnumField(organizationTypes, type) type!: string;
  @CountryField({ optional: true, nullable: true, description: 'Absent: one’s own country; null: international' })
  countryCode?: string | null;
  @TextField({ ...name, optional: true, description: 'The name as it is written at home' }) ownName?: string;
  @TextField({ ...languageTag, optional: true, description: 'The language of that name' }) ownNameLang?: string;
  @IdField({ optional: true, description: 'The body it belongs to' }) parentId?: string;
}

export class UpdateOrganizationDto {
  @LocalisedField({ ...name, optional: true, description: 'The names of before are kept as former ones' })
  names?: Record<string, string>;
  @EnumField(organizationTypes, { ...type, optional: true }) type?: string;
  @CountryField({ optional: true, nullable: true }) countryCode?: string | null;
  @TextField({ ...name, optional: true, nullable: true }) ownName?: string | null;
  @TextField({ ...languageTag, optional: true, nullable: true }) ownNameLang?: string | null;
  @IdField({ optional: true, nullable: true }) parentId?: string | null;
}

export class OrganizationActionDto {
  @EnumField(actionsOf(organizationWorkflow), { name: 'OrganizationAction' }) action!: string;
  @IdField({ optional: true, description: 'The organization it is joined with, to join' }) into?: string;
  @TextField({ max: 1_000, optional: true }) reason?: string;
}

export class OrganizationQuery extends ListQuery {
  @CountryField({ optional: true }) countryCode?: string;
  @EnumField(organizationTypes, { ...type, optional: true }) type?: string;
  @EnumField(statuses, { ...status, optional: true, description: 'Absent: all but the joined ones' }) status?: string;
}

class ParentOrganizationDto {
  @IdField() id!: string;
  @LocalisedField(name) names!: Record<string, string>;
}

export class OrganizationRowDto {
  @IdField() id!: string;
  @LocalisedField(name) names!: Record<string, string>;
  @TextField({ ...name, nullable: true }) ownName!: string | null;
  @TextField({ ...languageTag, nullable: true }) ownNameLang!: string | null;
  @EnumField(organizationTypes, type) type!: string;
  @CountryField({ nullable: true }) countryCode!: string | null;
  @EnumField(statuses, status) status!: string;
  @ObjectField(() => ParentOrganizationDto, { nullable: true }) parent!: ParentOrganizationDto | null;
}

class FormerOrganizationNameDto {
  @LocalisedField(name) names!: Record<string, string>;
  @DayField({ nullable: true, description: 'The first day on which it no longer held' }) validUntil!: string | null;
}

export class OrganizationDto extends OrganizationRowDto {
  @ObjectField(() => FormerOrganizationNameDto, { list: true }) formerNames!: FormerOrganizationNameDto[];
  @IntField({ description: 'Bodies that belong to it' }) childCount!: number;
  @IdField({ nullable: true, description: 'The organization it was joined with' }) mergedIntoId!: string | null;
  @IntField({ min: 1 }) version!: number;
  @ListField('text') allowedActions!: string[];
}
