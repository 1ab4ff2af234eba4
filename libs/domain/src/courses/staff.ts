/** What somebody of the institute, or working for it, does on one course. Rights come from roles, not from here. */
export const staffDuties = {
  coordinator: { label: 'Course coordinator' },
  'programming-officer': { label: 'Programming officer' },
  counsellor: { label: 'Course counsellor' },
  adviser: { label: 'Adviser' },
  interpreter: { label: 'Interpreter' },
} as const;

export type StaffDuty = keyof typeof staffDuties;
export const staffDutyNames = Object.keys(staffDuties) as StaffDuty[];

/** Whether who works on a course can also open it here, by a role of the own account. */
export const staffAccess = ['granted', 'not-granted', 'no-account'] as const;
