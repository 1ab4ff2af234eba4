export const modes = ['onsite', 'online', 'mixed', 'recorded'] as const;
export type Mode = (typeof modes)[number];

/** Where a course record comes from: made here, imported from the published record, or generated to be looked at. */
export const origins = ['own', 'reference', 'demonstration'] as const;
export type Origin = (typeof origins)[number];

export const courseLimits = {
  days: 731,
  venue: 200,
  ordinal: 9_999,
  capacity: 1_000,
  title: 300,
  note: 4_000,
} as const;
