import { admissionsEntities, AdmissionsModule } from '@kenshu/admissions';
import { courseEntities, CoursesModule } from '@kenshu/courses';
import { curriculumEntities, CurriculumModule } from '@kenshu/curriculum';
import { identityEntities, IdentityModule } from '@kenshu/identity';
import { participationEntities, ParticipationModule } from '@kenshu/participation';
import { platformEntities, PlatformModule } from '@kenshu/platform';
import { ReportingModule } from '@kenshu/reporting';
import { timetableEntities, TimetableModule } from '@kenshu/timetable';

// In the order of their imports, which is also the order in which events reach them.
export const contexts = [
  PlatformModule,
  IdentityModule,
  CurriculumModule,
  CoursesModule,
  TimetableModule,
  AdmissionsModule,
  ParticipationModule,
  ReportingModule,
];

export const entities = [
  ...platformEntities,
  ...identityEntities,
  ...curriculumEntities,
  ...courseEntities,
  ...timetableEntities,
  ...admissionsEntities,
  ...participationEntities,
];
