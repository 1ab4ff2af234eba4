import { courseRoute } from './desk/course.route';
import { courseTabs } from './desk/courses.routes';
import { deskRoute } from './desk/desk.route';
import { homeRoutes } from './desk/home.routes';
import { identityRoutes } from './desk/identity.routes';

export const deskRoutes = deskRoute.addChildren([
  ...homeRoutes,
  ...identityRoutes,
  courseRoute.addChildren([...courseTabs]),
]);
