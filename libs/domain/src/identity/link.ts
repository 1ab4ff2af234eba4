export const linkPurposes = ['invitation', 'password-reset', 'first-run'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** How long a link holds. */
export const linkHours: Record<LinkPurpose, number> = { invitation: 14 * 24, 'password-reset': 2, 'first-run': 1 };

/** Characters of a password; no other rule makes one better. */
export const passwordLimits = { min: 10, max: 200 } as const;
