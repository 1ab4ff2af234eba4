import type { Permission } from '@kenshu/domain/kit/permissions';

/** The parts of a course's workspace, in the order of the work. Only pages that exist. */
export const workspaceTabs = [
  { to: '/desk/courses/$id/overview', label: 'Overview', permission: 'course:read' },
  { to: '/desk/courses/$id/theme', label: 'Theme', permission: 'theme:read' },
  { to: '/desk/courses/$id/call', label: 'Call for nominations', permission: 'call:read' },
  { to: '/desk/courses/$id/nominations', label: 'Nominations', permission: 'nomination:read' },
  { to: '/desk/courses/$id/selection', label: 'Selection', permission: 'results:release' },
  { to: '/desk/courses/$id/timetable', label: 'Timetable', permission: 'session:read' },
  { to: '/desk/courses/$id/participants', label: 'Participants', permission: 'participant:read' },
] as const satisfies readonly { to: string; label: string; permission: Permission }[];
