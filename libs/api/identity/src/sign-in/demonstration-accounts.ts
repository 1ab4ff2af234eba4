import type { Role } from '@kenshu/domain/kit/permissions';

interface DemonstrationAccount {
  email: string;
  /** The role as its button says; the alumna is granted none, her history follows from her rows. */
  role: Role | 'alumna';
  label: string;
  countryCode?: string;
}

/** Only ever in a demonstration database. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  { email: 'coordinator@demo.example', role: 'coordinator', label: 'Coordinator' },
  { email: 'focal-point.ke@demo.example', role: 'focal-point', label: 'Focal point, Kenya', countryCode: 'KE' },
  { email: 'focal-point.vn@demo.example', role: 'focal-point', label: 'Focal point, Viet Nam', countryCode: 'VN' },
  { email: 'alumna@demo.example', role: 'alumna', label: 'Alumna' },
  { email: 'lecturer@demo.example', role: 'lecturer', label: 'Lecturer' },
  { email: 'reviewer@demo.example', role: 'reviewer', label: 'Reviewer' },
  { email: 'director@demo.example', role: 'director', label: 'Director' },
  { email: 'agency@demo.example', role: 'agency', label: 'Donor agency' },
  { email: 'administrator@demo.example', role: 'administrator', label: 'Administrator' },
];

export const demonstrationPassword = 'kenshu-demonstration';
