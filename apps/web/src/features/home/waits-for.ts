/** What will stand on the home page of each role, so that an empty one is no riddle. In the order of who decides most. */
export const waitsForRole: Readonly<Record<string, string>> = {
  director: 'Courses, selections and certificates that a coordinator proposes to you will stand here.',
  coordinator: 'What a course needs from you will stand here, by its date, with one button each.',
  administrator: 'Requests for access and warnings of the system will stand here.',
  auditor: 'Breaks in the trail of who did what will stand here.',
  'focal-point': 'Calls open to your country will stand here, each with its places and its deadline.',
  alternate: 'Calls open to your country will stand here, each with its places and its deadline.',
  reviewer: 'Nominations to score will stand here, in the set order.',
  lecturer: 'Sessions you are asked to teach will stand here, the next one first.',
  counsellor: 'The sessions of the day will stand here, and who has not arrived.',
  agency: 'What the institute asks your agency to approve will stand here.',
};

export const waitsForOthers = 'What a course needs from you will stand here.';

export const waitsFor = (roles: readonly string[]): string =>
  Object.entries(waitsForRole).find(([role]) => roles.includes(role))?.[1] ?? waitsForOthers;
