/** How far an article binds: the leading verb of its main paragraph, as we read it. */
export const obligations = ['shall', 'shall-consider', 'shall-endeavour', 'may', 'mixed', 'none'] as const;
export type Obligation = (typeof obligations)[number];

/** Articles no course is built on: general provisions and final provisions. */
export const isGeneralOrFinal = (article: number): boolean => article <= 4 || article >= 65;
