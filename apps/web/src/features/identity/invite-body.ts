import type { CreateUserDto } from '@kenshu/api-client';
import { orNull } from '../../shell/changes';
import { grantBody, type GrantValues, newGrant } from './grant-body';

interface InvitationValues {
  /** Whether the person is on record. */
  known: boolean;
  personId: string | null;
  givenNames: string;
  familyName: string;
  latinName: string;
  email: string;
  language: string;
  /** One, as the server takes a list; without a role it is not sent: who took part sees the own courses. */
  grants: [GrantValues];
}

export const newInvitation = (language: string, role = '', countryCode?: string): InvitationValues => ({
  known: false,
  personId: null,
  givenNames: '',
  familyName: '',
  latinName: '',
  email: '',
  language,
  grants: [newGrant(role, countryCode ?? null)],
});

export function inviteBody(values: InvitationValues, zone: string, now: Date): CreateUserDto {
  const { known, personId, givenNames, familyName, latinName, email, language, grants } = values;
  const latin = orNull(latinName);
  const person =
    known && personId
      ? { personId }
      : { givenNames: givenNames.trim(), familyName: orNull(familyName), ...(latin && { latinName: latin }) };
  return {
    ...person,
    email: email.trim(),
    language,
    grants: grants.filter(({ role }) => role !== '').map((grant) => grantBody(grant, zone, now)),
  };
}
