import type { CreateNominationDto, UpdateNominationDto } from '@kenshu/api-client';
import type { NomineeFacts } from './nominee-form';
import type { ChosenOrganization } from './organization-field';

/** What was typed, as a new nominee; what was left empty is not sent. */
export function newNominee(
  facts: NomineeFacts,
  organization: ChosenOrganization,
): Omit<CreateNominationDto, 'courseId'> {
  const { givenNames, familyName, post, email, phone } = trimmed(facts);
  return {
    givenNames,
    ...(familyName && { familyName }),
    ...(post && { post }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...organizationOf(organization),
  };
}

/** What was typed over what was known; an emptied field clears the fact. */
export function changedNominee(facts: NomineeFacts, organization: ChosenOrganization): UpdateNominationDto {
  const { givenNames, familyName, post, email, phone } = trimmed(facts);
  const named = organizationOf(organization);
  return {
    givenNames,
    familyName: familyName || null,
    post: post || null,
    email: email || null,
    phone: phone || null,
    ...(Object.keys(named).length > 0 ? named : { organizationId: null }),
  };
}

const trimmed = ({ givenNames, familyName, post, email, phone }: NomineeFacts): NomineeFacts => ({
  givenNames: givenNames.trim(),
  familyName: familyName.trim(),
  post: post.trim(),
  email: email.trim(),
  phone: phone.trim(),
});

const organizationOf = ({ id, name }: ChosenOrganization) =>
  id ? { organizationId: id } : name.trim() ? { organizationName: name.trim() } : {};
