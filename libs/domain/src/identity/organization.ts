/** What kind of body employs an official; profession statistics are counted by it. */
export const organizationTypes = [
  'police',
  'prosecution',
  'judiciary',
  'anti-corruption-agency',
  'prison',
  'probation',
  'ministry',
  'audit',
  'financial-intelligence-unit',
  'international',
  'other',
] as const;
export type OrganizationType = (typeof organizationTypes)[number];

export const organizationLimits = { name: 300 } as const;
