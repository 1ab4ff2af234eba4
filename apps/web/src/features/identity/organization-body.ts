import type { CreateOrganizationDto, OrganizationDto, OrganizationType } from '@kenshu/api-client';
import { languageOfScript } from '@kenshu/domain/identity/script-language';
import { type Texts, textsFor, textsOf } from '@kenshu/ui/texts';
import { orNull } from '../../shell/changes';

export interface OrganizationValues {
  names: Texts;
  type: string;
  countryCode: string | null;
  ownName: string;
  ownNameLang: string;
  parentId: string | null;
}

export const newOrganization = (languages: readonly string[]): OrganizationValues => ({
  names: textsFor(languages),
  type: '',
  countryCode: null,
  ownName: '',
  ownNameLang: '',
  parentId: null,
});

export const organizationValues = (
  languages: readonly string[],
  organization: OrganizationDto,
): OrganizationValues => ({
  names: textsFor(languages, organization.names),
  type: organization.type,
  countryCode: organization.countryCode,
  ownName: organization.ownName ?? '',
  ownNameLang: organization.ownNameLang ?? '',
  parentId: organization.parent?.id ?? null,
});

/** What an edit may change. */
export function organizationBody({ names, type, countryCode, ownName, ownNameLang, parentId }: OrganizationValues) {
  const own = orNull(ownName);
  return {
    names: textsOf(names),
    type: type as OrganizationType,
    countryCode: countryCode ?? null,
    ownName: own,
    ownNameLang: own && (orNull(ownNameLang) ?? languageOfScript(own)),
    parentId: parentId ?? null,
  };
}

/** The same for a new one, where what is not there is left out. */
export function newOrganizationBody(values: OrganizationValues): CreateOrganizationDto {
  const { ownName, ownNameLang, parentId, ...rest } = organizationBody(values);
  return { ...rest, ...(ownName && { ownName }), ...(ownNameLang && { ownNameLang }), ...(parentId && { parentId }) };
}
