/** Kinds of session, and whether they count as contact time. */
export const sessionTypes = {
  ceremony: { label: 'Ceremony', contact: false },
  admin: { label: 'Administration', contact: false },
  orientation: { label: 'Orientation', contact: false },
  faculty: { label: 'Faculty lecture', contact: true },
  'visiting-expert': { label: 'Visiting expert lecture', contact: true },
  'ad-hoc': { label: 'Ad hoc lecture', contact: true },
  presentation: { label: 'Individual presentation', contact: true },
  workshop: { label: 'Group workshop', contact: true },
  plenary: { label: 'Plenary', contact: true },
  panel: { label: 'Panel discussion', contact: true },
  'case-study': { label: 'Case study', contact: true },
  visit: { label: 'Observation visit', contact: false },
  'study-tour': { label: 'Study tour', contact: false },
  'courtesy-call': { label: 'Courtesy call', contact: false },
  'action-plan': { label: 'Action plan', contact: true },
  evaluation: { label: 'Evaluation', contact: false },
  reception: { label: 'Reception', contact: false },
  'self-study': { label: 'Self-study', contact: false },
} as const;

export type SessionType = keyof typeof sessionTypes;
export const sessionTypeNames = Object.keys(sessionTypes) as SessionType[];

export const resourceKinds = ['room', 'person', 'group'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** `margin`: days before the first day and after the last, for briefings on line and what follows a course. */
export const sessionLimits = { title: 200, hours: 14, note: 1_000, room: 100, margin: 30 } as const;
