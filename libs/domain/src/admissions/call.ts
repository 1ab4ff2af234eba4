export const invitationKinds = ['country', 'organization', 'host-country', 'observer', 'self-funded'] as const;
export type InvitationKind = (typeof invitationKinds)[number];

/** Kinds that draw on the places of the course; the others come beside it. */
export const kindsWithinPlaces: readonly InvitationKind[] = ['country', 'organization'];

export const severities = ['blocks', 'warns'] as const;
export type Severity = (typeof severities)[number];

export const nominationLimits = { post: 200, phone: 40, statement: 2_000, reason: 1_000 } as const;
