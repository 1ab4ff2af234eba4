export const groupLimits = { name: 100 } as const;

export const groupDuties = ['member', 'chair', 'co-chair', 'rapporteur', 'co-rapporteur', 'adviser'] as const;
export type GroupDuty = (typeof groupDuties)[number];

/** What a participant may be in a workshop group; an adviser is of the faculty. */
export const memberDuties = ['member', 'chair', 'co-chair', 'rapporteur', 'co-rapporteur'] as const;
export type MemberDuty = (typeof memberDuties)[number];
