import { admissionsRoutes, admissionsTabs } from './desk/admissions.routes';
import { countryRoutes } from './desk/country.routes';
import { courseRoute } from './desk/course.route';
import { courseRoutes, courseTabs } from './desk/courses.routes';
import { curriculumRoutes } from './desk/curriculum.routes';
import { deskRoute } from './desk/desk.route';
import { homeRoutes } from './desk/home.routes';
import { identityRoutes } from './desk/identity.routes';
import { participationRoutes, participationTabs } from './desk/participation.routes';
import { reportingRoutes } from './desk/reporting.routes';
import { timetableTabs } from './desk/timetable.routes';
import { platformRoutes } from './desk/platform.routes';

export const deskRoutes = deskRoute.addChildren([
  ...homeRoutes,
  ...identityRoutes,
  ...countryRoutes,
  ...curriculumRoutes,
  ...courseRoutes,
  ...reportingRoutes,
  ...admissionsRoutes,
  ...participationRoutes,
  ...platformRoutes,
  courseRoute.addChildren([...courseTabs, ...admissionsTabs, ...timetableTabs, ...participationTabs]),
]);
