import type { InvitationKind } from '@kenshu/api-client';

/** What an invitation is, beside that of a country: those outside the places come at their own or the host's expense. */
export const kindWords: Record<InvitationKind, string> = {
  country: 'Invited country',
  organization: 'Organization',
  'host-country': 'Host country',
  observer: 'Observer',
  'self-funded': 'Self-funded',
};
