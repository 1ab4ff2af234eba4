import type { Permission } from '@kenshu/domain/kit/permissions';
import type { LinkProps } from '@tanstack/react-router';

export interface NavigationEntry {
  path: NonNullable<LinkProps['to']>;
  /** English, and the key of its translations; a term of `i18n/terms.json`. */
  label: string;
  /** Without one it is for everybody who is signed in. */
  permission?: Permission;
  /** For who took part in a course, or has no role to come for. */
  ofAlumni?: true;
}

/** What the navigation offers, in this order, to whose roles permit it. Only pages that exist. */
export const navigation = [
  { path: '/home', label: 'Home' },
  { path: '/country/calls', label: 'Calls', permission: 'nomination:submit' },
  { path: '/my/courses', label: 'My courses', ofAlumni: true },
  { path: '/desk/courses', label: 'Courses', permission: 'course:read' },
  { path: '/desk/coverage', label: 'Coverage by article', permission: 'coverage:read' },
  { path: '/desk/themes', label: 'Themes', permission: 'theme:read' },
  { path: '/desk/programmes', label: 'Programmes', permission: 'programme:read' },
  { path: '/desk/people', label: 'People', permission: 'person:read' },
  { path: '/desk/organizations', label: 'Organizations', permission: 'organization:read' },
  { path: '/desk/focal-points', label: 'Focal points', permission: 'user:read' },
  { path: '/desk/users', label: 'Accounts', permission: 'user:read' },
  { path: '/desk/outbox', label: 'Outbox', permission: 'outbox:read' },
  { path: '/desk/audit', label: 'Audit trail', permission: 'audit:read' },
  { path: '/desk/settings', label: 'Settings', permission: 'setting:read' },
] as const satisfies readonly NavigationEntry[];

export type NavigationPath = (typeof navigation)[number]['path'];
