import { type Actor, can } from '../kit/actor';
import { mayOf, type Permission, type Role, roleNames, scopeOf } from '../kit/permissions';

/** Appointing focal points and people of one course is daily work; what reaches the whole institute is an administrator's. */
export const appointmentNeeds = (role: Role): Permission =>
  scopeOf(role) === 'country' || scopeOf(role) === 'course' ? 'user:write' : 'grant:write';

/** The roles this actor may give and take. */
export const appointableRoles = (actor: Actor): Role[] =>
  roleNames.filter((role) => can(actor, appointmentNeeds(role)));

const nominates = (role: Role) => mayOf(role).includes('nomination:submit');
const readsAllCountries = (role: Role) => mayOf(role).includes('nomination:read') && !nominates(role);

/** Who nominates neither selects nor reads what other countries sent: such two roles are never one account's at one time. */
export const areApart = (a: Role, b: Role): boolean =>
  (nominates(a) && readsAllCountries(b)) || (nominates(b) && readsAllCountries(a));

/** Of the roles this actor may give, those that go with what the account holds. */
export const offeredRoles = (actor: Actor, held: readonly Role[]): Role[] =>
  appointableRoles(actor).filter((role) => !held.some((other) => areApart(role, other)));
