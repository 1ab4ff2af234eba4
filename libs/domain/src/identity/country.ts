export const countryLimits = { name: 120 } as const;
