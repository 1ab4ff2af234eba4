import { bareRoute } from './bare/bare.route';
import { bareIdentityRoutes } from './bare/identity.routes';

export const bareRoutes = bareRoute.addChildren([...bareIdentityRoutes]);
