// Who may do what: the one reviewed table, role × permission. Scopes say on which rows (rules 1, 6).
type ScopeKind = 'institute' | 'programme' | 'course' | 'country' | 'organization' | 'self';

const staff = [
  'article:read',
  'programme:read',
  'theme:read',
  'course:read',
  'work-plan:read',
  'coverage:read',
  'country:read',
  'organization:read',
  'person:read',
  'call:read',
  'nomination:read',
  // how a nominee is reached
  'contact:read',
  'session:read',
  // every session of a course, not one's own alone
  'timetable:read',
  // who was asked to teach, and has not answered or declined
  'lecturer:read',
  'participant:read',
] as const;

/** Who acts for a country; the alternate stands in for the focal point. */
const forCountry = [
  'article:read',
  'nomination:read',
  'contact:read',
  'nomination:submit',
  'organization:read',
  'organization:enter',
  'participation:confirm',
] as const;

export const roles = {
  coordinator: {
    label: 'Course coordinator',
    scope: 'institute',
    may: [
      ...staff,
      'programme:write',
      'theme:write',
      'course:write',
      'country:write',
      'organization:enter',
      'organization:write',
      'person:write',
      'user:read',
      'user:write',
      'call:write',
      'nomination:screen',
      'nomination:propose',
      'results:release',
      'session:write',
      'participant:write',
      'outbox:read',
      'outbox:write',
      'setting:read',
    ],
  },
  director: {
    label: 'Director',
    scope: 'institute',
    may: [...staff, 'course:approve', 'results:release', 'outbox:read', 'audit:read', 'setting:read'],
  },
  administrator: {
    label: 'Administrator',
    scope: 'institute',
    may: [
      ...staff,
      'country:write',
      'organization:enter',
      'organization:write',
      'person:write',
      'user:read',
      'user:write',
      'grant:write',
      'outbox:read',
      'audit:read',
      'setting:read',
      'setting:write',
      'demonstration:remove',
    ],
  },
  auditor: {
    label: 'Auditor',
    scope: 'institute',
    may: [...staff, 'user:read', 'outbox:read', 'audit:read', 'setting:read'],
  },
  counsellor: {
    label: 'Course counsellor',
    scope: 'course',
    may: [
      'article:read',
      'course:read',
      'session:read',
      'timetable:read',
      'lecturer:read',
      'participant:read',
      'participant:write',
    ],
  },
  reviewer: { label: 'Reviewer', scope: 'course', may: ['article:read', 'course:read', 'nomination:read'] },
  lecturer: { label: 'Lecturer', scope: 'course', may: ['article:read', 'course:read', 'session:read'] },
  agency: {
    label: 'Donor agency',
    scope: 'course',
    may: ['article:read', 'coverage:read', 'course:read', 'session:read', 'timetable:read'],
  },
  'focal-point': { label: 'Focal point', scope: 'country', may: forCountry },
  alternate: { label: 'Alternate', scope: 'country', may: forCountry },
} as const satisfies Record<string, { label: string; scope: ScopeKind; may: readonly string[] }>;

export type Role = keyof typeof roles;
export type Permission = (typeof roles)[Role]['may'][number];

export const roleNames = Object.keys(roles) as Role[];
export const scopeOf = (role: Role): ScopeKind => roles[role].scope;
export const mayOf = (role: Role): readonly Permission[] => roles[role].may;
