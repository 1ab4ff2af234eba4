import { bareRoute } from './bare/bare.route';
import { catalogueRoutes } from './bare/catalogue.routes';
import { bareIdentityRoutes } from './bare/identity.routes';

export const bareRoutes = bareRoute.addChildren([...catalogueRoutes, ...bareIdentityRoutes]);
